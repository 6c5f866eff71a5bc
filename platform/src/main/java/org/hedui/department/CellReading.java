package org.hedui.department;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hedui.files.Cell;

/** Reads one cell as its column's type, in the forms departments write, into the one form we store. */
public final class CellReading {
    private static final int TEXT_MOST = 1000;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern ORNAMENTS = Pattern.compile("[,，\\s¥￥元%]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");
    private static final Map<String, Boolean> TRUTH =
            Map.of("是", true, "否", false, "1", true, "0", false, "Y", true, "N", false, "true", true, "false", false);

    private CellReading() {}

    public static FieldValue read(Column column, Cell cell) {
        return switch (cell.form()) {
            case EMPTY -> column.required() ? FieldValue.faulty(Fault.MISSING, "必填") : FieldValue.ABSENT;
            case FORMULA -> FieldValue.faulty(Fault.FORMULA, "数值或文字");
            case ERROR -> FieldValue.faulty(Fault.ERROR_VALUE, "数值或文字");
            case MERGED -> FieldValue.faulty(Fault.MERGED, "每行单独填写");
            default -> typed(column, cell);
        };
    }

    /** The number that stands there, if one does: what a control sum adds up, faulty rows included. */
    static Optional<BigDecimal> number(Cell cell) {
        String written = plain(cell);
        if (NUMBER.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written));
        }
        String bare = ORNAMENTS.matcher(written).replaceAll("");
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    private static FieldValue typed(Column column, Cell cell) {
        return switch (column.type()) {
            case TEXT -> text(cell);
            case ID_NUMBER -> PersonReading.idNumber(cell);
            case NAME -> PersonReading.name(cell);
            case DATE ->
                DayForms.day(cell)
                        .map(day -> FieldValue.of(day.toString()))
                        .orElse(FieldValue.faulty(Fault.NOT_A_DATE, "2026-03-31"));
            case MONTH ->
                DayForms.month(cell)
                        .map(month -> FieldValue.of(month.toString()))
                        .orElse(FieldValue.faulty(Fault.NOT_A_MONTH, "202603"));
            case MONEY, NUMBER -> quantity(column, cell);
            case INTEGER -> integer(column, cell);
            case CODE -> code(column, cell);
            case BOOLEAN ->
                Optional.ofNullable(TRUTH.get(plain(cell)))
                        .map(FieldValue::of)
                        .orElse(FieldValue.faulty(Fault.UNKNOWN_CODE, "是、否"));
        };
    }

    private static FieldValue text(Cell cell) {
        if (isScientific(cell)) {
            return FieldValue.faulty(Fault.DIGITS_LOST, "文本格式");
        }
        return cell.text().length() > TEXT_MOST
                ? FieldValue.faulty(Fault.TOO_LONG, "至多" + TEXT_MOST + "字")
                : FieldValue.of(Normalizer.normalize(cell.text(), Normalizer.Form.NFC));
    }

    private static FieldValue quantity(Column column, Cell cell) {
        Optional<BigDecimal> written = number(cell);
        if (written.isEmpty()) {
            return FieldValue.faulty(Fault.NOT_A_NUMBER, range(column));
        }
        BigDecimal value = stored(column, written.get());
        if (value.signum() < 0) {
            return FieldValue.faulty(Fault.NEGATIVE, range(column));
        }
        boolean believed = value.compareTo(column.least()) >= 0 && value.compareTo(column.most()) <= 0;
        if (!believed) {
            return FieldValue.faulty(Fault.OUT_OF_RANGE, range(column));
        }
        return column.usual().has(value)
                ? FieldValue.of(value)
                : new FieldValue.Doubtful(value, Fault.UNUSUAL_AMOUNT, usual(column));
    }

    private static BigDecimal stored(Column column, BigDecimal written) {
        return switch (column.unit().orElse("")) {
            case "万元" -> written.multiply(TEN_THOUSAND);
            case "%" -> written.movePointLeft(2);
            default -> written;
        };
    }

    private static FieldValue integer(Column column, Cell cell) {
        boolean whole = number(cell)
                .filter(written -> written.stripTrailingZeros().scale() <= 0)
                .isPresent();
        return whole ? quantity(column, cell) : FieldValue.faulty(Fault.NOT_A_NUMBER, "整数，" + range(column));
    }

    private static FieldValue code(Column column, Cell cell) {
        String written = plain(cell);
        String padded = cell.form() == Cell.Form.NUMBER && written.length() == 1 ? "0" + written : written;
        return column.codes().stream()
                .filter(code -> code.isMeantBy(written) || code.isMeantBy(padded))
                .findFirst()
                .map(code -> FieldValue.of(code.code()))
                .orElseGet(() -> FieldValue.faulty(Fault.UNKNOWN_CODE, codes(column)));
    }

    static boolean isScientific(Cell cell) {
        String text = cell.text();
        boolean digit = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
        return digit && SCIENTIFIC.matcher(text).matches();
    }

    /** Full-width letters and digits as ordinary ones. */
    public static String plain(Cell cell) {
        String text = cell.text();
        return isAscii(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String codes(Column column) {
        return column.codes().stream()
                .map(code -> code.label().equals(code.code()) ? code.code() : code.code() + code.label())
                .collect(Collectors.joining("、"));
    }

    private static String usual(Column column) {
        return "一般为%s至%s"
                .formatted(
                        column.usual().least().toPlainString(),
                        column.usual().most().toPlainString());
    }

    private static String range(Column column) {
        return "%s至%s".formatted(column.least().toPlainString(), column.most().toPlainString());
    }
}
