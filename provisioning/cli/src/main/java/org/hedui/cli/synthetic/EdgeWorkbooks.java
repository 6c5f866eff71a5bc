package org.hedui.cli.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hedui.cli.synthetic.EdgeTruth.EdgeFile;
import org.hedui.cli.synthetic.EdgeTruth.Place;
import org.hedui.cli.synthetic.RawWorkbook.Content;
import org.hedui.department.DatasetId;
import org.hedui.department.EdgeCase;
import org.hedui.files.TableCharset;

/** What can only go wrong in a workbook: merged and hidden cells, formulas, numbers, the two date systems. */
final class EdgeWorkbooks {
    private static final String NUMBER = "公民身份号码";
    private static final String AMOUNT = "月待遇金额";
    private static final String DIED = "死亡日期";
    private static final LocalDate SYSTEM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SYSTEM_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    /** The serial number of 29 February 1900, a day that only spreadsheets know. */
    private static final long NEVER_WAS = 60;

    private final Path folder;
    private final People people;
    private final SyntheticSettings settings;
    private final List<EdgeFile> files = new ArrayList<>();

    EdgeWorkbooks(Path folder, People people, SyntheticSettings settings) {
        this.folder = folder;
        this.people = people;
        this.settings = settings;
    }

    List<EdgeFile> all() throws IOException {
        merged();
        hiddenRows();
        hiddenColumn();
        cell(EdgeCase.NUMBER_KEPT_AS_NUMERIC, EdgeTable.NUMBER, NUMBER, Content.number("2.20422196203051E+17"));
        cell(EdgeCase.FORMULA, EdgeTable.AMOUNT, AMOUNT, Content.formula("100+59", "159"));
        cell(EdgeCase.ERROR_VALUE, EdgeTable.AMOUNT, AMOUNT, Content.error("#REF!"));
        days(EdgeCase.EXCEL_DAY_1900, false, Content.day(ChronoUnit.DAYS.between(SYSTEM_1900, DAY)));
        days(EdgeCase.EXCEL_DAY_1904, true, Content.day(ChronoUnit.DAYS.between(SYSTEM_1904, DAY)));
        days(EdgeCase.EXCEL_SERIAL, false, Content.number("45992"));
        days(EdgeCase.EXCEL_LEAP_DAY, false, Content.day(NEVER_WAS));
        return files;
    }

    /** Two rows of one person under one name and number. */
    private void merged() throws IOException {
        EdgeTable table = new EdgeTable(people).withoutTotals();
        RawWorkbook book = book(table, row -> false);
        int top = (int) table.line(4);
        book.merge(EdgeTable.NUMBER, top, top + 1);
        pension(EdgeCase.MERGED_CELLS, table, book, List.of(place(table, 4, NUMBER), place(table, 5, NUMBER)));
    }

    private void hiddenRows() throws IOException {
        EdgeTable table = new EdgeTable(people).withoutTotals();
        RawWorkbook book = book(table, row -> row == 2 || row == 20);
        pension(EdgeCase.HIDDEN_ROW, table, book, List.of(place(table, 2, "整行"), place(table, 20, "整行")));
    }

    private void hiddenColumn() throws IOException {
        EdgeTable table = new EdgeTable(people).withoutTotals();
        RawWorkbook book = book(table, row -> false);
        book.hide(EdgeTable.CENTRAL);
        Place header = new Place(1, table.header.get(EdgeTable.CENTRAL), "", Map.of());
        pension(EdgeCase.HIDDEN_COLUMN, table, book, List.of(header));
    }

    /** One cell is not what it seems. */
    private void cell(EdgeCase edge, int column, String label, Content written) throws IOException {
        EdgeTable table = new EdgeTable(people).withoutTotals();
        RawWorkbook book = new RawWorkbook(false);
        book.row(false, contents(table.header));
        for (int row = 0; row < table.rows.size(); row++) {
            List<Content> cells = contents(table.rows.get(row));
            if (row == 9) {
                cells.set(column, written);
            }
            book.row(false, cells);
        }
        pension(edge, table, book, List.of(place(table, 9, label)));
    }

    /** Deaths, whose days are numbers of the book's date system. */
    private void days(EdgeCase edge, boolean date1904, Content odd) throws IOException {
        EdgeTable table = new EdgeTable(people);
        RawWorkbook book = new RawWorkbook(date1904);
        book.row(false, contents(List.of("姓名", NUMBER, DIED)));
        for (int row = 0; row < table.rows.size(); row++) {
            List<Content> cells = contents(table.rows.get(row).subList(0, 2));
            cells.add(row == 5 ? odd : Content.text(DAY.toString()));
            book.row(false, cells);
        }
        Place place = new Place(table.line(5), DIED, table.number(5), Map.of(DIED, DAY.toString()));
        file(edge, "civil-affairs-funeral", table, book, List.of(place));
    }

    private interface Hiding {
        boolean hides(int row);
    }

    private static RawWorkbook book(EdgeTable table, Hiding hiding) {
        RawWorkbook book = new RawWorkbook(false);
        book.row(false, contents(table.header));
        for (int row = 0; row < table.rows.size(); row++) {
            book.row(hiding.hides(row), contents(table.rows.get(row)));
        }
        return book;
    }

    private static List<Content> contents(List<String> texts) {
        return new ArrayList<>(texts.stream().map(Content::text).toList());
    }

    private static Place place(EdgeTable table, int row, String column) {
        return new Place(table.line(row), column, table.number(row), Map.of());
    }

    private void pension(EdgeCase edge, EdgeTable table, RawWorkbook book, List<Place> places) throws IOException {
        file(edge, "pension", table, book, places);
    }

    private void file(EdgeCase edge, String dataset, EdgeTable table, RawWorkbook book, List<Place> places)
            throws IOException {
        String name = edge.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xlsx";
        book.writeTo(folder.resolve(name), settings.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
        files.add(new EdgeFile(
                edge,
                new DatasetId(dataset),
                settings.lastMonth(),
                name,
                TableCharset.UTF_8,
                table.rows.size(),
                Optional.of((long) table.rows.size()),
                Optional.empty(),
                places));
    }
}
