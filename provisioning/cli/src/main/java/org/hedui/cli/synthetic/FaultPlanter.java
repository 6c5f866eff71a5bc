package org.hedui.cli.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.department.Dataset;
import org.hedui.department.Fault;

/** Spoils a value as departments' files do, and says how. */
final class FaultPlanter {
    /** What was spoiled. */
    record Spoiled(Column column, Fault fault, String written) {}

    private final Dice dice;
    private final double share;

    FaultPlanter(Dice dice, double share) {
        this.dice = dice;
        this.share = share;
    }

    /** Spoils one value of the row, now and then. */
    Optional<Spoiled> spoil(Dataset dataset, Map<String, String> row) {
        if (!dice.chanceOf(share)) {
            return Optional.empty();
        }
        List<Spoiled> choices = new ArrayList<>();
        for (Column column : dataset.columns()) {
            String value = row.getOrDefault(column.label(), "");
            if (!value.isEmpty()) {
                choices.addAll(spoiled(column, value));
            }
        }
        return Optional.of(dice.pick(choices));
    }

    private static List<Spoiled> spoiled(Column column, String value) {
        return switch (column.type()) {
            case ID_NUMBER ->
                List.of(
                        new Spoiled(column, Fault.NOT_AN_ID, wrongCheck(value)),
                        new Spoiled(column, Fault.DIGITS_LOST, "2.20422E+17"));
            case DATE -> List.of(new Spoiled(column, Fault.NOT_A_DATE, "2025-02-30"));
            case MONTH -> List.of(new Spoiled(column, Fault.NOT_A_MONTH, "202513"));
            case MONEY ->
                List.of(
                        new Spoiled(column, Fault.NEGATIVE, "-" + value + (value.matches("0(\\.0*)?") ? "1" : "")),
                        new Spoiled(column, Fault.OUT_OF_RANGE, "99999999999"));
            case CODE -> List.of(new Spoiled(column, Fault.UNKNOWN_CODE, "待定"));
            default ->
                column.required() && column.type() != ColumnType.NUMBER
                        ? List.of(new Spoiled(column, Fault.MISSING, ""))
                        : List.of();
        };
    }

    private static String wrongCheck(String id) {
        char last = id.charAt(17);
        return id.substring(0, 17) + (last == '0' ? '1' : '0');
    }
}
