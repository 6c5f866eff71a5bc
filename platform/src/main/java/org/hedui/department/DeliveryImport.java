package org.hedui.department;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.TableReader;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.Tenancy;
import org.hedui.tenancy.UnitOfWork;

/**
 * Takes a delivery in: guard, reading and checking as it streams, COPY into a bare table, control totals, index, attach,
 * swap. All in the caller's transaction, so that a delivery is there as a whole or not at all. What was refused is noted
 * in a transaction of its own.
 */
public final class DeliveryImport {
    private final UnitOfWork unitOfWork;
    private final Catalogue catalogue;
    private final CryptoSuite suite;
    private final GuardLimits guardLimits;
    private final ImportLimits importLimits;
    private final DeliveryRegister register;
    private final RowSeal seal;
    private final Clock clock;

    public DeliveryImport(
            UnitOfWork unitOfWork,
            Catalogue catalogue,
            CryptoSuite suite,
            GuardLimits guardLimits,
            ImportLimits importLimits,
            RowSeal seal,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.suite = suite;
        this.guardLimits = guardLimits;
        this.importLimits = importLimits;
        this.register = new DeliveryRegister(unitOfWork, clock);
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Imports a file; when it returns, the delivery is live once the transaction commits.
     *
     * @throws VerificationException with the reason if the file or the delivery is refused; it stands beside the delivery
     *     if there was a readable file
     */
    public Delivery run(DeliveryRequest request, Importer importer, ImportProgress progress) {
        Dataset dataset = catalogue.require(request.dataset());
        InspectedFile file = new FileGuard(guardLimits).table(request.file(), request.fileName(), request.charset());
        String digest = digest(file.path());
        UUID id = UUID.randomUUID();
        unitOfWork.separately(Tenancy.current(), () -> {
            register.addChecking(id, request, file, digest, importer);
            return id;
        });
        try {
            return unitOfWork.inCurrentTenant(() -> load(id, dataset, request, file, digest, importer, progress));
        } catch (VerificationException reason) {
            unitOfWork.separately(Tenancy.current(), () -> {
                register.refuse(id, reason);
                return id;
            });
            throw reason;
        }
    }

    private Delivery load(
            UUID id,
            Dataset dataset,
            DeliveryRequest request,
            InspectedFile file,
            String digest,
            Importer importer,
            ImportProgress progress) {
        register.lock(dataset.id());
        register.refuseAbandoned(dataset.id(), id);
        register.requireNew(dataset, request, digest);
        register.createPartition(id);
        Quarantine quarantine = new Quarantine(importLimits, progress, id, seal);
        Warnings warnings = new Warnings();
        TableContent content;
        try (RecordCopy copy = new RecordCopy(unitOfWork.current(), id)) {
            content = new TableContent(dataset, catalogue.divisions(), suite, row -> {
                quarantine.sort(row, copy::write);
                warnings.addOf(row);
            });
            TableReader.of(file, request.charset(), guardLimits).read(content);
            copy.complete();
        }
        ControlTotals control = content.confirmed(request.announcedRows());
        quarantine.requireAllowed(content.count());
        register.addQuarantined(id, quarantine.values());
        warnings.add(content.hidden(file.layout().hiddenColumns()));
        new QuarantineSteps(unitOfWork, seal).setAside(id, quarantine.kept(), importer, OffsetDateTime.now(clock));
        List<Delivery> replaced = register.replacedBy(dataset, request);
        register.attachPartition(id);
        warnings.add(new SharedNumbers(unitOfWork).find(id, dataset));
        register.addWarnings(id, warnings.all());
        register.supersede(replaced, id);
        register.makeLive(id, content.count(), quarantine.rows(), control);
        return new Deliveries(unitOfWork).require(id);
    }

    private String digest(Path file) {
        MessageDigest digest = suite.newDigest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return suite.id().name().toLowerCase(Locale.ROOT) + ":" + HexFormat.of().formatHex(digest.digest());
    }
}
