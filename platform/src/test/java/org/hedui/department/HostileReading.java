package org.hedui.department;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.TableCharset;
import org.hedui.files.TableReader;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.Tenancy;

/**
 * Takes files the way {@link DeliveryImport} does, up to where a good row would be copied: guard, reader, header, checks,
 * quarantine, totals. Run in a process of its own with little memory; it says for each file what became of it.
 */
public final class HostileReading {
    static final String TAKEN = "TAKEN";
    private static final String CRASHED = "CRASHED";

    private final Catalogue catalogue;
    private final Dataset dataset;
    private final RowSeal seal;

    private HostileReading(Path keys) {
        Content content = new Content(Path.of("..", "tenants", "src", "main", "content"));
        catalogue = new Catalogue(content);
        dataset = catalogue.require(new DatasetId("pension"));
        seal = new RowSeal(KeyRing.create(keys, Clock.systemUTC()));
    }

    /** Reads lines {@code file TAB charset} from standard input, answers {@code outcome TAB cpu milliseconds TAB said}. */
    public static void main(String[] arguments) throws Exception {
        HostileReading reading = new HostileReading(Path.of(arguments[0]));
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", 2);
                System.out.write((reading.answer(Path.of(parts[0]), TableCharset.valueOf(parts[1])) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                System.out.flush();
            }
        }
    }

    private String answer(Path file, TableCharset charset) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        String outcome;
        String said;
        try {
            said = Tenancy.inTenant(new TenantId("dongliao"), () -> take(file, charset));
            outcome = TAKEN;
        } catch (VerificationException refused) {
            outcome = refused.code();
            said = String.valueOf(refused.getMessage());
        } catch (Throwable crash) {
            outcome = CRASHED;
            said = crash + " "
                    + List.of(crash.getStackTrace()).stream().limit(6).toList();
        }
        long millis = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
        return "%s\t%d\t%s".formatted(outcome, millis, said.replaceAll("\\s+", " "));
    }

    private String take(Path file, TableCharset charset) throws Exception {
        GuardLimits limits = GuardLimits.DEFAULTS;
        InspectedFile inspected =
                new FileGuard(limits).table(file, file.getFileName().toString(), charset);
        Quarantine quarantine =
                new Quarantine(ImportLimits.DEFAULTS, ImportProgress.UNWATCHED, UUID.randomUUID(), seal);
        Warnings warnings = new Warnings();
        TableContent content = new TableContent(dataset, catalogue.divisions(), CryptoSuite.GUOMI, row -> {
            quarantine.sort(row, CheckedRow::isGood);
            warnings.addOf(row);
        });
        TableReader.of(inspected, charset, limits).read(content);
        content.confirmed(Optional.empty());
        quarantine.requireAllowed(content.count());
        warnings.add(content.hidden(inspected.layout().hiddenColumns()));
        return "%d rows".formatted(content.count());
    }
}
