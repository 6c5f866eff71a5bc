package org.hedui.cli.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.cli.synthetic.EdgeTruth.Before;
import org.hedui.cli.synthetic.EdgeTruth.EdgeFile;
import org.hedui.cli.synthetic.EdgeTruth.Place;
import org.hedui.department.DatasetId;
import org.hedui.department.EdgeCase;
import org.hedui.files.TableCharset;
import org.hedui.kernel.Period;

/** Files that are wrong as a whole: cut off, sent twice, in another charset, with other headers or units. */
final class EdgeFiles {
    private static final DatasetId PENSION = new DatasetId("pension");

    private final Path folder;
    private final People people;
    private final SyntheticSettings settings;
    private final List<EdgeFile> files = new ArrayList<>();

    EdgeFiles(Path folder, People people, SyntheticSettings settings) {
        this.folder = folder;
        this.people = people;
        this.settings = settings;
    }

    List<EdgeFile> all() throws IOException {
        cutOff();
        sentAgain();
        charsets();
        headers();
        units();
        totals();
        EdgeTable shifted = table();
        shifted.rows.get(7).add("157.00");
        csv(EdgeCase.SHIFTED_ROW, shifted, List.of(new Place(shifted.line(7), "第7列", shifted.number(7), Map.of())));
        files.addAll(new EdgeWorkbooks(folder, people, settings).all());
        return files;
    }

    /** About half of it, between two characters: half a character would be refused as a wrong charset. */
    private static int middle(byte[] text) {
        int at = text.length / 2;
        while ((text[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }

    private void cutOff() throws IOException {
        csv(EdgeCase.HALF_FILE, table().withoutTotals());
        EdgeTable lacking = table();
        lacking.rows.remove(12);
        csv(EdgeCase.HALF_FILE, lacking);
        EdgeTable changed = table();
        changed.rows.get(3).set(EdgeTable.AMOUNT, "1153.00");
        csv(EdgeCase.HALF_FILE, changed);
        byte[] whole = table().csv(StandardCharsets.UTF_8);
        write(
                EdgeCase.HALF_FILE,
                Arrays.copyOf(whole, middle(whole)),
                TableCharset.UTF_8,
                Optional.empty(),
                Optional.empty());
        write(
                EdgeCase.ANNOUNCED_ROWS,
                table().withoutTotals().csv(StandardCharsets.UTF_8),
                TableCharset.UTF_8,
                Optional.of(EdgeTable.ROWS + 1L),
                Optional.empty());
    }

    private void sentAgain() throws IOException {
        byte[] same = table().csv(StandardCharsets.UTF_8);
        Files.write(folder.resolve("before-duplicate.csv"), same);
        write(
                EdgeCase.DUPLICATE_FILE,
                same,
                TableCharset.UTF_8,
                Optional.empty(),
                Optional.of(new Before("before-duplicate.csv", period())));
        Files.write(folder.resolve("before-older.csv"), table().csv(StandardCharsets.UTF_8));
        Period older = Period.monthsBefore(period().from(), 1);
        String name = write(EdgeCase.OLDER_PERIOD, table().csv(StandardCharsets.UTF_8));
        files.add(new EdgeFile(
                EdgeCase.OLDER_PERIOD,
                PENSION,
                older,
                name,
                TableCharset.UTF_8,
                EdgeTable.ROWS,
                Optional.empty(),
                Optional.of(new Before("before-older.csv", period())),
                List.of()));
    }

    private void charsets() throws IOException {
        wrongly(table().csv(TableCharset.GB18030.charset()), TableCharset.UTF_8);
        wrongly((EdgeTable.MARK + table().text()).getBytes(StandardCharsets.UTF_8), TableCharset.GB18030);
        wrongly(table().csv(StandardCharsets.UTF_8), TableCharset.GB18030);
    }

    private void wrongly(byte[] bytes, TableCharset said) throws IOException {
        write(EdgeCase.WRONG_CHARSET, bytes, said, Optional.empty(), Optional.empty());
    }

    private void headers() throws IOException {
        EdgeTable lacking = table();
        lacking.header.set(5, "");
        csv(EdgeCase.WRONG_COLUMNS, lacking);
        EdgeTable more = table();
        more.header.set(4, "心情");
        csv(EdgeCase.WRONG_COLUMNS, more);
        EdgeTable doubled = table();
        doubled.header.set(4, "身份证号");
        csv(EdgeCase.WRONG_COLUMNS, doubled);
        EdgeTable grouped = table();
        grouped.above.add("人员信息,,待遇信息,,,");
        csv(EdgeCase.GROUPED_HEADER, grouped);
        EdgeTable split = table();
        split.above.add("姓名,公民身份号码,待遇,,,");
        split.header.set(0, "");
        split.header.set(1, "");
        csv(EdgeCase.SPLIT_HEADER, split);
        EdgeTable repeated = table();
        repeated.rows.add(15, new ArrayList<>(repeated.header));
        csv(EdgeCase.REPEATED_HEADER, repeated);
    }

    private void units() throws IOException {
        EdgeTable header = table();
        header.header.set(EdgeTable.AMOUNT, "月待遇金额（万元）");
        csv(EdgeCase.WAN_HEADER, header);
        EdgeTable column = table();
        column.rows.forEach(row -> row.set(
                EdgeTable.AMOUNT,
                new BigDecimal(row.get(EdgeTable.AMOUNT)).movePointLeft(4).toPlainString()));
        csv(EdgeCase.WAN_COLUMN, column.total("合计"));
    }

    private void totals() throws IOException {
        for (String word : List.of("合计", "总计", "合　计", "合计：")) {
            csv(EdgeCase.TOTALS_ROW, table().total(word));
        }
    }

    private EdgeTable table() {
        return new EdgeTable(people);
    }

    private void csv(EdgeCase edge, EdgeTable table) throws IOException {
        csv(edge, table, List.of());
    }

    private void csv(EdgeCase edge, EdgeTable table, List<Place> places) throws IOException {
        String name = write(edge, table.csv(StandardCharsets.UTF_8));
        files.add(new EdgeFile(
                edge,
                PENSION,
                period(),
                name,
                TableCharset.UTF_8,
                table.rows.size(),
                Optional.empty(),
                Optional.empty(),
                places));
    }

    private void write(EdgeCase edge, byte[] bytes, TableCharset said, Optional<Long> announced, Optional<Before> after)
            throws IOException {
        files.add(new EdgeFile(
                edge, PENSION, period(), write(edge, bytes), said, EdgeTable.ROWS, announced, after, List.of()));
    }

    private String write(EdgeCase edge, byte[] bytes) throws IOException {
        long there = files.stream().filter(file -> file.edge() == edge).count();
        String name = "%s-%d.csv"
                .formatted(edge.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), there + 1);
        Files.write(folder.resolve(name), bytes);
        return name;
    }

    private Period period() {
        return settings.lastMonth();
    }
}
