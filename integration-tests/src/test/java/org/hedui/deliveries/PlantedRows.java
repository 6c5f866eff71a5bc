package org.hedui.deliveries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Delivery;
import org.hedui.department.DepartmentRecord;
import org.hedui.department.Fault;
import org.hedui.evidence.Degree;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.matching.Attribution;

/** What became of the rows of one delivery that were planted in it. */
final class PlantedRows {
    private final DeliveryDesk desk;
    private final Delivery delivery;
    private final Set<String> setAside;
    private final Set<String> warned;

    PlantedRows(DeliveryDesk desk, Delivery delivery) {
        this.desk = desk;
        this.delivery = delivery;
        this.setAside = setAside(desk, delivery);
        this.warned = warned(desk, delivery);
    }

    static String at(long row, String column, Fault fault) {
        return row + " " + column + " " + fault;
    }

    /** By row, column and fault. */
    Set<String> setAside() {
        return setAside;
    }

    Set<String> warned() {
        return warned;
    }

    boolean isTreated(Truth.PlantedFault planted) {
        String place = planted.fault()
                .map(fault -> at(planted.row(), planted.column(), fault))
                .orElse("");
        Optional<DepartmentRecord> stored = stored(planted.idNumber(), planted.row());
        return switch (planted.edge().treatment()) {
            case QUARANTINED -> setAside.contains(place) && stored.isEmpty();
            case WARNED -> warned.contains(place) && stored.isPresent();
            case ACCEPTED, DECIDED ->
                !isListed(planted.row())
                        && stored.filter(row -> isRight(planted, row)).isPresent();
            case REFUSED -> false;
        };
    }

    Optional<DepartmentRecord> stored(String idNumber, long row) {
        return desk.find(idNumber, delivery.dataset().value()).stream()
                .filter(found -> found.delivery().equals(delivery.id()) && found.rowNumber() == row)
                .findFirst();
    }

    /** For itself: a good row is told beside a bad one where both have one number under two names. */
    boolean isListed(long row) {
        String start = row + " ";
        return setAside.stream().anyMatch(it -> it.startsWith(start))
                || warned.stream().anyMatch(it -> it.startsWith(start) && !it.endsWith(Fault.SHARED_NUMBER.name()));
    }

    /** Whether matching finds the person as surely as it must. */
    private static boolean isRight(Truth.PlantedFault planted, DepartmentRecord row) {
        Member truly = new Member(
                "M1",
                new PersonName(planted.name()),
                new ResidentId(planted.idNumber()),
                Relation.SELF,
                LabourAbility.ABLE,
                Set.of());
        Degree expected = switch (planted.edge()) {
            case VARIANT_NAME, CIRCLE_NAME -> Degree.SIMILAR_NAME;
            case NAME_CONFLICT -> Degree.NAME_CONFLICT;
            default -> Degree.EXACT;
        };
        return Attribution.of(truly, row.idNumber(), Optional.of(row.personName()))
                .filter(found -> found.degree() == expected)
                .isPresent();
    }

    private static Set<String> setAside(DeliveryDesk desk, Delivery delivery) {
        List<String> all = new ArrayList<>();
        for (int from = 0; from == all.size(); from += 200) {
            desk.quarantined(delivery.id(), from)
                    .forEach(value -> all.add(at(value.row(), value.column(), value.fault())));
        }
        return new HashSet<>(all);
    }

    private static Set<String> warned(DeliveryDesk desk, Delivery delivery) {
        List<String> all = new ArrayList<>();
        for (int from = 0; from == all.size(); from += 200) {
            desk.warnings(delivery.id(), from)
                    .forEach(value -> all.add(at(value.row(), value.column(), value.fault())));
        }
        return new HashSet<>(all);
    }
}
