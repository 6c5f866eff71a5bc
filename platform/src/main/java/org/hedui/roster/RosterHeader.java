package org.hedui.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hedui.files.Cell;
import org.hedui.files.Row;
import org.hedui.kernel.VerificationException;

/** Which column of a roster each place of a row holds. */
final class RosterHeader {
    /** Under which our own remarks go back. */
    static final String PROBLEM = "问题";

    private static final Set<String> IGNORED = Set.of("序号", "行号", PROBLEM);
    private static final int FEW = 4;

    /** A stray cell beyond draws no column after it. */
    private static final int FAR = 200;

    private final Row row;
    private final List<Optional<RosterColumn>> places;

    private RosterHeader(Row row, List<Optional<RosterColumn>> places) {
        this.row = row;
        this.places = places;
    }

    /**
     * Whether {@code row} is the header; a title or an explanation above it is not.
     *
     * @throws VerificationException HEDUI-ROSTER-002 if it is, and columns are missing that every roster has
     */
    static Optional<RosterHeader> find(List<RosterColumn> columns, Row row, RosterProblems problems) {
        List<Optional<RosterColumn>> places =
                row.cells().stream().map(cell -> column(columns, cell)).toList();
        return places.stream().filter(Optional::isPresent).count() < FEW
                ? Optional.empty()
                : Optional.of(new RosterHeader(row, checked(columns, row, places, problems)));
    }

    /** By place, from the first; empty where a column is of no concern. */
    List<Optional<RosterColumn>> places() {
        return places;
    }

    long row() {
        return row.number();
    }

    /**
     * Where the remarks go: where earlier ones stand, or behind everything.
     *
     * @param width places up to the last in which something stands
     */
    int remarkPlace(int width) {
        return IntStream.range(0, row.cells().size())
                .filter(place -> plain(row.cell(place).text()).equals(PROBLEM))
                .findFirst()
                .orElseGet(() -> width <= FAR ? Math.max(width, lastHeader() + 1) : lastHeader() + 1);
    }

    /** Whether {@code place} has no header although something may stand there. */
    boolean isNameless(int place) {
        return place >= row.cells().size() || row.cell(place).isEmpty();
    }

    /** Whether this row repeats the header, as a page break does. */
    boolean isRepeatedBy(Row other) {
        long same = IntStream.range(0, places.size())
                .filter(place -> places.get(place).isPresent())
                .filter(place -> row.cell(place).text().equals(other.cell(place).text()))
                .count();
        return same >= FEW;
    }

    int placeOf(RosterField field) {
        return IntStream.range(0, places.size())
                .filter(place ->
                        places.get(place).filter(column -> column.is(field)).isPresent())
                .findFirst()
                .orElse(RosterProblem.WHOLE_ROW);
    }

    int placeOf(RosterColumn column) {
        return places.indexOf(Optional.of(column));
    }

    /** Which of our columns a spreadsheet does not show. */
    void tellHidden(BitSet hidden, RosterProblems problems) {
        for (int place = hidden.nextSetBit(0); place >= 0; place = hidden.nextSetBit(place + 1)) {
            if (place < places.size() && places.get(place).isPresent()) {
                RosterColumn column = places.get(place).get();
                problems.add(new RosterProblem(
                        row.number(), place, column.label(), RosterFault.HIDDEN_COLUMN, column.label(), ""));
            }
        }
    }

    private int lastHeader() {
        return IntStream.range(0, row.cells().size())
                .filter(place -> !row.cell(place).isEmpty())
                .max()
                .orElse(0);
    }

    private static List<Optional<RosterColumn>> checked(
            List<RosterColumn> columns, Row row, List<Optional<RosterColumn>> places, RosterProblems problems) {
        Set<RosterColumn> seen = new HashSet<>();
        List<Optional<RosterColumn>> kept = new ArrayList<>(places);
        for (int place = 0; place < places.size(); place++) {
            Cell cell = row.cell(place);
            Optional<RosterColumn> column = places.get(place);
            if (column.isPresent() && !seen.add(column.get())) {
                kept.set(place, Optional.empty());
                problems.add(problem(row, place, RosterFault.DOUBLED_COLUMN));
            } else if (column.isEmpty() && !cell.isEmpty() && !IGNORED.contains(plain(cell.text()))) {
                problems.add(problem(row, place, RosterFault.UNKNOWN_COLUMN));
            }
        }
        requireEssential(columns, seen);
        return List.copyOf(kept);
    }

    private static RosterProblem problem(Row row, int place, RosterFault fault) {
        String header = row.cell(place).text();
        return new RosterProblem(row.number(), place, header, fault, header, "");
    }

    private static void requireEssential(List<RosterColumn> columns, Set<RosterColumn> seen) {
        List<String> missing = columns.stream()
                .filter(column -> column.field()
                        .filter(field -> field.needed() != RosterField.Needed.NO)
                        .isPresent())
                .filter(column -> !seen.contains(column))
                .map(RosterColumn::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new VerificationException(
                    "HEDUI-ROSTER-002", "the roster lacks the columns %s".formatted(missing), missing);
        }
    }

    private static Optional<RosterColumn> column(List<RosterColumn> columns, Cell cell) {
        String whole = plain(cell.text());
        String bare = whole.replaceAll("\\([^()]*\\)$", "");
        return columns.stream()
                .filter(column -> isNamed(column, whole))
                .findFirst()
                .or(() ->
                        columns.stream().filter(column -> isNamed(column, bare)).findFirst());
    }

    private static boolean isNamed(RosterColumn column, String header) {
        return !header.isEmpty()
                && (plain(column.label()).equals(header)
                        || column.column().aliases().stream()
                                .anyMatch(alias -> plain(alias).equals(header)));
    }

    /** Full-width brackets, blanks and the star of mandatory columns make no difference. */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("[\\s*\\uFEFF]", "");
    }
}
