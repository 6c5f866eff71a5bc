package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small good table of pensions, for one thing to go wrong in it. */
final class EdgeTable {
    static final int ROWS = 30;
    static final int NUMBER = 1;
    static final int AMOUNT = 3;
    static final int CENTRAL = 4;

    /** What a spreadsheet puts before text that is not of its country. */
    static final String MARK = "\uFEFF";

    final List<String> header = new ArrayList<>(List.of("姓名", "公民身份号码", "待遇类型", "月待遇金额", "其中中央基础养老金", "首发月份"));
    final List<List<String>> rows = new ArrayList<>();
    final List<String> above = new ArrayList<>();
    List<String> totals = List.of();

    EdgeTable(People people) {
        for (int made = 0; made < ROWS; made++) {
            String id = people.number(LocalDate.of(1955, 1 + made % 12, 1 + made % 28), made % 2 == 0)
                    .value();
            rows.add(new ArrayList<>(List.of(
                    people.name(people.surname()).value(), id, "城乡居民", (150 + made) + ".00", "123.00", "201801")));
        }
        total("合计");
    }

    /** The last row, as it is right for the rows there are. */
    EdgeTable total(String word) {
        totals = List.of(word, "共%d行".formatted(rows.size()), "", sum(AMOUNT), sum(CENTRAL), "");
        return this;
    }

    EdgeTable withoutTotals() {
        totals = List.of();
        return this;
    }

    String number(int row) {
        return rows.get(row).get(NUMBER);
    }

    /** The row of the file in which a row of data stands. */
    long line(int row) {
        return above.size() + 2L + row;
    }

    byte[] csv(Charset charset) {
        return text().getBytes(charset);
    }

    String text() {
        List<String> lines = new ArrayList<>(above);
        lines.add(String.join(",", header));
        rows.forEach(row -> lines.add(String.join(",", row)));
        if (!totals.isEmpty()) {
            lines.add(String.join(",", totals));
        }
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String sum(int column) {
        return rows.stream()
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
