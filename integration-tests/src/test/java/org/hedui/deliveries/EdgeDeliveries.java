package org.hedui.deliveries;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hedui.cli.synthetic.EdgeCounty;
import org.hedui.cli.synthetic.EdgeTruth;
import org.hedui.cli.synthetic.EdgeTruth.EdgeFile;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Catalogue;
import org.hedui.department.DatasetId;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryRequest;
import org.hedui.department.DeliveryState;
import org.hedui.department.ImportLimits;
import org.hedui.department.ImportProgress;
import org.hedui.department.Treatment;
import org.hedui.faults.FaultTally;
import org.hedui.files.TableCharset;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.Period;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantSettings;

/** Takes in a county of edge cases and looks what became of each. */
public final class EdgeDeliveries {
    private final EdgeTruth truth;
    private final Path folder;
    private final DeliveryDesk desk;
    private final Map<DatasetId, PlantedRows> delivered = new HashMap<>();

    private EdgeDeliveries(EdgeTruth truth, Path folder, DeliveryDesk desk) {
        this.truth = truth;
        this.folder = folder;
        this.desk = desk;
    }

    /** A county of a tenant of the test database; all files of its departments are good as a whole. */
    public static EdgeDeliveries takenIn(String tenant, Path out) throws Exception {
        TenantSettings settings = TenantSettings.of(TestDatabase.CONTENT, new TenantId(tenant));
        EdgeTruth truth = new EdgeCounty(new Catalogue(TestDatabase.CONTENT))
                .write(new SyntheticSettings(settings, 23, 250, LocalDate.of(2026, 3, 5), 0.05), out);
        Path folder = out.resolve(tenant).resolve(EdgeCounty.FOLDER);
        EdgeDeliveries county = new EdgeDeliveries(truth, folder, new DeliveryDesk(tenant, out));
        for (Truth.DeliveredFile file : truth.files()) {
            Delivery delivery =
                    county.bring(file.dataset(), file.period(), file.name(), file.charset(), Optional.empty());
            county.delivered.put(file.dataset(), new PlantedRows(county.desk, delivery));
        }
        return county;
    }

    EdgeTruth truth() {
        return truth;
    }

    DeliveryDesk desk() {
        return desk;
    }

    /** What became of each that was planted in rows and in files. Once: a file that was taken in is refused the next time. */
    public FaultTally tally() throws Exception {
        FaultTally tally = new FaultTally();
        countRows(tally);
        countFiles(tally);
        return tally;
    }

    PlantedRows rowsOf(DatasetId dataset) {
        return Objects.requireNonNull(delivered.get(dataset));
    }

    private void countRows(FaultTally tally) {
        for (Truth.PlantedFault planted : truth.faults()) {
            boolean treated = rowsOf(planted.dataset()).isTreated(planted);
            tally.count(
                    planted.edge(),
                    treated,
                    "%s, row %d, %s".formatted(planted.dataset(), planted.row(), planted.column()));
        }
    }

    /** Each file by itself, the one that it follows before it. */
    private void countFiles(FaultTally tally) throws Exception {
        for (EdgeFile file : truth.edgeFiles()) {
            if (file.after().isPresent()) {
                EdgeTruth.Before before = file.after().get();
                bring(file.dataset(), before.period(), before.name(), TableCharset.UTF_8, Optional.empty());
            }
            if (file.edge().treatment() == Treatment.REFUSED) {
                tally.count(file.edge(), isRefused(file), file.name());
            } else {
                countTaken(file, tally);
            }
        }
    }

    /** With one of the reasons that the edge case names, and not a row more than before. */
    private boolean isRefused(EdgeFile file) throws Exception {
        long before = desk.count("select count(*) from department_record");
        try {
            bring(file.dataset(), file.period(), file.name(), file.charset(), file.announced());
            return false;
        } catch (VerificationException refused) {
            return file.edge().refusals().contains(refused.code())
                    && desk.count("select count(*) from department_record") == before;
        }
    }

    private void countTaken(EdgeFile file, FaultTally tally) throws Exception {
        Delivery delivery = bring(file.dataset(), file.period(), file.name(), file.charset(), file.announced());
        PlantedRows rows = new PlantedRows(desk, delivery);
        boolean quarantines = file.edge().treatment() == Treatment.QUARANTINED;
        boolean whole = delivery.state() == DeliveryState.LIVE
                && delivery.rows() == file.rows()
                && delivery.quarantined() == (quarantines ? file.places().size() : 0);
        if (file.places().isEmpty()) {
            tally.count(file.edge(), whole && rows.warned().isEmpty(), file.name());
        }
        for (EdgeTruth.Place place : file.places()) {
            tally.count(file.edge(), whole && isTreated(file, place, rows), file.name() + ", row " + place.row());
        }
    }

    private static boolean isTreated(EdgeFile file, EdgeTruth.Place place, PlantedRows rows) {
        List<String> listed = new ArrayList<>();
        file.edge().fault().ifPresent(fault -> listed.add(PlantedRows.at(place.row(), place.column(), fault)));
        boolean there = place.idNumber().isEmpty()
                || rows.stored(place.idNumber(), place.row()).isPresent();
        return switch (file.edge().treatment()) {
            case QUARANTINED -> rows.setAside().containsAll(listed) && !there;
            case WARNED -> rows.warned().containsAll(listed) && there;
            case ACCEPTED ->
                !rows.isListed(place.row())
                        && rows.stored(place.idNumber(), place.row())
                                .filter(row -> row.fields()
                                        .entrySet()
                                        .containsAll(place.stored().entrySet()))
                                .isPresent();
            case DECIDED, REFUSED -> false;
        };
    }

    private Delivery bring(
            DatasetId dataset, Period period, String name, TableCharset charset, Optional<Long> announced)
            throws Exception {
        var request =
                new DeliveryRequest(dataset, period, folder.resolve(name), name, charset, announced, truth.asOf());
        return desk.bring(request, ImportProgress.UNWATCHED, ImportLimits.DEFAULTS);
    }
}
