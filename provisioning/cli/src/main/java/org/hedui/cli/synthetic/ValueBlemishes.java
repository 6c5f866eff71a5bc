package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.department.EdgeCase;

/** What happens to amounts, days, codes and words. */
final class ValueBlemishes {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private ValueBlemishes() {}

    static List<Blemish> all() {
        return List.of(
                of(ColumnType.MONEY, EdgeCase.NEGATIVE_AMOUNT, value -> "-" + value + (isZero(value) ? "1" : "")),
                of(ColumnType.MONEY, EdgeCase.HUGE_AMOUNT, value -> "99999999999"),
                of(ColumnType.MONEY, EdgeCase.NOT_A_NUMBER, value -> "约" + value),
                new Blemish(
                        EdgeCase.ZERO_AMOUNT,
                        (column, value, nth) -> inYuan(column).map(it -> "0")),
                new Blemish(
                        EdgeCase.WAN_FOR_YUAN,
                        (column, value, nth) -> inYuan(column)
                                .map(it -> new BigDecimal(value)
                                        .divide(TEN_THOUSAND)
                                        .toPlainString())),
                new Blemish(EdgeCase.YUAN_FOR_WAN, ValueBlemishes::yuan),
                of(ColumnType.DATE, EdgeCase.NO_SUCH_DAY, value -> "2025-02-30"),
                of(ColumnType.DATE, EdgeCase.EXCEL_SERIAL, value -> "45992"),
                of(ColumnType.MONTH, EdgeCase.NO_SUCH_MONTH, value -> "202513"),
                of(ColumnType.CODE, EdgeCase.UNKNOWN_CODE, value -> "待定"),
                of(ColumnType.TEXT, EdgeCase.TOO_LONG, value -> "长".repeat(1001)),
                new Blemish(
                        EdgeCase.MISSING_VALUE,
                        (column, value, nth) ->
                                column.required() && !value.isEmpty() ? Optional.of("") : Optional.empty()));
    }

    /** Puts one value for another. */
    private interface Writing {
        String instead(String value);
    }

    private static Blemish of(ColumnType type, EdgeCase edge, Writing writing) {
        return new Blemish(
                edge,
                (column, value, nth) -> column.type() == type && !value.isEmpty()
                        ? Optional.of(writing.instead(value))
                        : Optional.empty());
    }

    /** A column in yuan of which the catalogue knows what is usual. */
    private static Optional<Column> inYuan(Column column) {
        return Optional.of(column)
                .filter(it -> it.type() == ColumnType.MONEY
                        && it.required()
                        && it.unit().equals(Optional.of("元"))
                        && it.usual().least().signum() > 0);
    }

    private static Optional<String> yuan(Column column, String value, int nth) {
        boolean wan = column.type() == ColumnType.MONEY && column.unit().equals(Optional.of("万元")) && !value.isEmpty();
        return wan
                ? Optional.of(new BigDecimal(value).multiply(TEN_THOUSAND).toPlainString())
                        .filter(written ->
                                new BigDecimal(written).multiply(TEN_THOUSAND).compareTo(column.most()) > 0)
                : Optional.empty();
    }

    private static boolean isZero(String value) {
        return new BigDecimal(value).signum() == 0;
    }
}
