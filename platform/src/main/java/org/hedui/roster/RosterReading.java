package org.hedui.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hedui.files.Cell;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.Row;
import org.hedui.files.TableCharset;
import org.hedui.files.TableReader;
import org.hedui.kernel.VerificationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster that passed the guard: explanations above, header, a row for each person. Everything that is wrong is
 * found in one reading. Pure: whether somebody is known already is for others to say.
 */
public final class RosterReading implements Consumer<Row> {
    /** People a roster may list. */
    public static final int MOST_ROWS = 20_000;

    private static final int TITLE_ROWS = 20;
    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计");

    private final InspectedFile file;
    private final RosterTerms terms;
    private final List<RosterColumn> columns;
    private final RosterProblems problems = new RosterProblems();
    private final RosterHouseholds households = new RosterHouseholds();
    private @Nullable RosterHeader header;
    private @Nullable RowReader reader;
    private int before;
    private int persons;
    private int width;
    private long rows;

    private RosterReading(InspectedFile file, RosterTerms terms) {
        this.file = file;
        this.terms = terms;
        this.columns = terms.columns();
    }

    /**
     * Reads it to the end.
     *
     * @throws VerificationException HEDUI-ROSTER-001 if no header is found, 002 if essential columns are missing, 003 if
     *     it has too many rows, 004 if it lists nobody
     */
    public static RosterContent read(InspectedFile file, RosterTerms terms, GuardLimits limits) {
        RosterReading reading = new RosterReading(file, terms);
        TableReader.of(file, TableCharset.UTF_8, limits).read(reading);
        return reading.content();
    }

    @Override
    public void accept(Row row) {
        rows++;
        if (header == null || reader == null) {
            title(row);
        } else if (TOTALS.contains(first(row).replaceAll("[\\s\u3000：:]", ""))) {
            whole(row, RosterFault.TOTALS);
        } else if (header.isRepeatedBy(row)) {
            whole(row, RosterFault.SECOND_HEADER);
        } else {
            person(row, header, reader);
        }
    }

    private void title(Row row) {
        header = RosterHeader.find(columns, row, problems).orElse(null);
        if (header != null) {
            reader = new RowReader(header, new RosterWords(terms), file.layout(), problems);
            header.tellHidden(file.layout().hiddenColumns(), problems);
        } else if (++before >= TITLE_ROWS) {
            throw noHeader();
        }
    }

    private void person(Row row, RosterHeader by, RowReader reads) {
        width = Math.max(width, row.cells().size());
        if (row.hidden()) {
            whole(row, RosterFault.HIDDEN_ROW);
        }
        boolean nobody = List.of(RosterField.NAME, RosterField.ID_NUMBER, RosterField.RELATION).stream()
                .map(by::placeOf)
                .allMatch(place -> row.cell(place).isEmpty());
        if (nobody) {
            whole(row, RosterFault.NOT_A_PERSON);
            return;
        }
        if (++persons > MOST_ROWS) {
            throw new VerificationException(
                    "HEDUI-ROSTER-003", "the roster lists more than %d people".formatted(MOST_ROWS), MOST_ROWS);
        }
        RosterRow read = reads.read(row);
        place(read, row.cell(by.placeOf(RosterField.HOUSEHOLD)), by);
    }

    private void place(RosterRow read, Cell number, RosterHeader by) {
        boolean merged = number.form() == Cell.Form.MERGED;
        if (read.isUnreadable(RosterField.HOUSEHOLD) && !merged) {
            households.missOne();
            return;
        }
        String written = read.value(RosterField.HOUSEHOLD).orElse(merged ? number.text() : "");
        if (!households.add(read, written) && !merged) {
            new RosterTelling(by, columns, problems).requires(read, RosterField.HOUSEHOLD);
        }
    }

    private RosterContent content() {
        if (header == null) {
            throw noHeader();
        }
        if (persons == 0) {
            throw new VerificationException("HEDUI-ROSTER-004", "the roster lists nobody");
        }
        households.check(new RosterTelling(header, columns, problems), terms);
        List<RosterHousehold> made = problems.count() > 0
                ? List.of()
                : households.all().stream()
                        .map(household -> new HouseholdMaking(household, terms).household())
                        .toList();
        return new RosterContent(
                made,
                households.all().size(),
                persons,
                problems.sorted(),
                Map.copyOf(households.memberRows()),
                header.row(),
                header.placeOf(RosterField.ID_NUMBER),
                header.remarkPlace(width),
                rows);
    }

    /** About the row as a whole, at its first cell. */
    private void whole(Row row, RosterFault fault) {
        int place = 0;
        while (row.cell(place).isEmpty()) {
            place++;
        }
        String column = header == null || place >= header.places().size()
                ? ""
                : header.places().get(place).map(RosterColumn::label).orElse("整行");
        problems.add(new RosterProblem(
                row.number(),
                place,
                column,
                fault,
                org.hedui.department.Masking.personal(row.cell(place).text()),
                ""));
    }

    private static String first(Row row) {
        Optional<Cell> first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst();
        return first.map(Cell::text).orElse("");
    }

    private VerificationException noHeader() {
        return new VerificationException(
                "HEDUI-ROSTER-001",
                "no header of a roster was found in the first %d rows".formatted(TITLE_ROWS),
                columns.stream()
                        .filter(column -> column.field()
                                .filter(field -> field.needed() != RosterField.Needed.NO)
                                .isPresent())
                        .map(RosterColumn::label)
                        .toList());
    }
}
