package org.hedui.roster;

import java.util.List;
import java.util.Optional;
import org.hedui.files.Cell;

/** Tells what is wrong with a cell that can be read by itself. Of what could not be read nothing more is told. */
final class RosterTelling {
    static final List<RosterField> SUPPORTERS_ONLY =
            List.of(RosterField.SUPPORTER_PERSONS, RosterField.SUPPORTED, RosterField.SUPPORTER_INCOME);

    private final RosterHeader header;
    private final List<RosterColumn> columns;
    private final RosterProblems problems;

    RosterTelling(RosterHeader header, List<RosterColumn> columns, RosterProblems problems) {
        this.header = header;
        this.columns = columns;
        this.problems = problems;
    }

    void tell(RosterRow row, RosterField field, RosterFault fault, String expected) {
        tell(row, column(field), fault, expected);
    }

    void tell(RosterRow row, String element, RosterFault fault, String expected) {
        columns.stream()
                .filter(column -> column.element().filter(element::equals).isPresent())
                .forEach(column -> tell(row, column, fault, expected));
    }

    void requires(RosterRow row, RosterField field) {
        if (row.lacks(field)) {
            tell(row, field, RosterFault.MISSING, "必填");
        }
    }

    /** What stands there although it should not; a zero says nothing. */
    void refuses(RosterRow row, RosterFault fault, List<RosterField> fields) {
        fields.stream()
                .filter(field ->
                        row.value(field).isPresent() && !row.value(field).equals(Optional.of("0")))
                .forEach(field -> tell(row, field, fault, "空"));
    }

    /** If something stands there, it is what stands in the applicant's row. */
    void requiresSame(RosterRow row, RosterField field, RosterRow applicant, RosterField reference) {
        Optional<String> own = row.value(field);
        Optional<String> theirs = applicant.value(reference);
        if (own.isPresent() && theirs.isPresent() && !own.equals(theirs)) {
            tell(row, field, RosterFault.DIFFERS_IN_HOUSEHOLD, "与第%d行一致".formatted(applicant.number()));
        }
    }

    /** Whether the roster has the column of this element. */
    boolean has(String element) {
        return header.places().stream()
                .flatMap(Optional::stream)
                .anyMatch(column -> column.element().filter(element::equals).isPresent());
    }

    /** Once for the roster, at its header. */
    void missingColumn(String element) {
        columns.stream()
                .filter(column -> column.element().filter(element::equals).isPresent())
                .forEach(column -> problems.addOnce(new RosterProblem(
                        header.row(),
                        RosterProblem.WHOLE_ROW,
                        column.label(),
                        RosterFault.MISSING_COLUMN,
                        "",
                        "列名 " + column.label())));
    }

    private void tell(RosterRow row, RosterColumn column, RosterFault fault, String expected) {
        int place = header.placeOf(column);
        Cell stands = row.cell(place);
        problems.add(row.number(), place, column, fault, stands, expected);
    }

    private RosterColumn column(RosterField field) {
        return columns.stream().filter(column -> column.is(field)).findFirst().orElseThrow();
    }
}
