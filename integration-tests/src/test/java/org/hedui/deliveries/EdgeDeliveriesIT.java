package org.hedui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.cli.synthetic.EdgeTruth;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.DatasetId;
import org.hedui.department.EdgeCase;
import org.hedui.department.Fault;
import org.hedui.department.Treatment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that goes wrong in real files is planted, and each of it is treated as {@link EdgeCase} says. */
class EdgeDeliveriesIT {
    private static final String TENANT = "linhe";

    /** What only the answer to a letter can have: it names persons who were asked about. */
    private static final EnumSet<Fault> ONLY_OF_LETTERS =
            EnumSet.of(Fault.NOT_IN_LETTER, Fault.NOT_ANSWERED, Fault.CONTRADICTS_ANSWER);

    @TempDir
    static Path out;

    private static EdgeDeliveries deliveries;
    private static EdgeTruth truth;
    private static DeliveryDesk desk;

    @BeforeAll
    static void aCountyOfEdgeCasesIsDelivered() throws Exception {
        deliveries = EdgeDeliveries.takenIn("linhe", out);
        truth = deliveries.truth();
        desk = deliveries.desk();
    }

    @Test
    void whatIsPlantedIsListedAtItsPlaceAndNothingElseIs() {
        for (Truth.DeliveredFile file : truth.files()) {
            PlantedRows rows = deliveries.rowsOf(file.dataset());
            assertThat(rows.setAside()).as(file.name()).isEqualTo(places(file.dataset(), Treatment.QUARANTINED));
            assertThat(withoutShared(rows.warned()))
                    .as(file.name())
                    .isEqualTo(withoutShared(places(file.dataset(), Treatment.WARNED)));
        }
    }

    @Test
    void everyFaultThatARowIsListedForBelongsToAnEdgeCase() {
        Set<Fault> known = new TreeSet<>();
        for (EdgeCase edge : EdgeCase.values()) {
            edge.fault().ifPresent(known::add);
        }
        Set<Fault> ofDeliveries = EnumSet.complementOf(ONLY_OF_LETTERS);
        assertThat(known).containsExactlyElementsOf(ofDeliveries);
    }

    @Test
    void aNumberOfFifteenDigitsIsKeptAsItStood() throws Exception {
        long planted = truth.faults().stream()
                .filter(fault -> fault.edge() == EdgeCase.FIRST_GENERATION_NUMBER)
                .count();
        assertThat(planted).isPositive();
        assertThat(desk.count("select count(*) from department_record where id_written ~ '^\\d{15}$'"))
                .isEqualTo(planted);
        assertThat(desk.count("select count(*) from department_record where id_written = id_no"))
                .isZero();
    }

    @Test
    void everyEdgeCaseOfFilesIsTreatedAsItIsDecided() throws Exception {
        List<String> misses = deliveries.tally().misses().stream()
                .filter(miss -> !miss.endsWith("was not planted"))
                .toList();
        assertThat(misses).isEmpty();
    }

    /** A wrong name in one row of a person shares the number, too: those are told beside the planted ones. */
    private static Set<String> withoutShared(Set<String> places) {
        return places.stream()
                .filter(place -> !place.endsWith(Fault.SHARED_NUMBER.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(DatasetId dataset, Treatment treatment) {
        return truth.faults().stream()
                .filter(fault -> fault.dataset().equals(dataset) && fault.edge().treatment() == treatment)
                .map(fault -> PlantedRows.at(
                        fault.row(), fault.column(), fault.fault().orElseThrow()))
                .collect(Collectors.toSet());
    }
}
