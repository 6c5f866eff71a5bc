package org.hedui.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The one sheet of a workbook that has rows. */
final class WorkbookTable implements TableReader {
    /** A spreadsheet keeps 15 digits; what follows is the noise of binary fractions. */
    private static final MathContext SHEET_PRECISION = new MathContext(15);

    private static final Pattern DAY_FORMAT = Pattern.compile("(?i)[ymd年月日]");
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General");

    /** The serial number of 29 February 1900. */
    private static final BigInteger NEVER_WAS = BigInteger.valueOf(60);

    private final InspectedFile file;
    private boolean date1904;

    WorkbookTable(InspectedFile file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<Row> rows) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(file.path().toFile(), new ReadingOptions(hasStyles(), true))) {
            date1904 = workbook.isDate1904();
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(sheet, rows);
            }
        } catch (ExcelReaderException damaged) {
            throw damaged(damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Formats tell days from numbers; the reader insists on the part if it is asked for them. */
    private boolean hasStyles() throws IOException {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    private void read(Sheet sheet, Consumer<Row> rows) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            stream.map(this::row).filter(row -> !row.isEmpty()).forEachOrdered(rows);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        int number = row.getRowNum();
        int width = Math.max(row.getCellCount(), file.layout().mergedWidth(number));
        List<Cell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Cell cell = column < row.getCellCount() ? cell(row.getCell(column)) : Cell.EMPTY;
            cells.add(file.layout().isMerged(number, column) ? new Cell(cell.text(), Cell.Form.MERGED) : cell);
        }
        return new Row(number, cells, row.isHidden());
    }

    private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.text(cell.asString());
            case BOOLEAN -> new Cell(Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否", Cell.Form.BOOLEAN);
            case FORMULA -> new Cell(raw, Cell.Form.FORMULA);
            case ERROR -> new Cell(raw, Cell.Form.ERROR);
            case NUMBER ->
                isDay(cell.getDataFormatString()) ? day(cell) : new Cell(plain(cell.asNumber()), Cell.Form.NUMBER);
        };
    }

    /** Spreadsheets of the 1900 system count a day that never was; it stays what it is, and is no date. */
    private Cell day(org.dhatim.fastexcel.reader.Cell cell) {
        return !date1904 && cell.asNumber().toBigInteger().equals(NEVER_WAS)
                ? new Cell("1900-02-29", Cell.Form.DAY)
                : new Cell(cell.asDate().toLocalDate().toString(), Cell.Form.DAY);
    }

    /** Whole numbers of more than 15 digits keep the exponent by which they betray themselves. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(SHEET_PRECISION);
        if (rounded.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.precision() - stripped.scale() > SHEET_PRECISION.getPrecision()
                ? stripped.toString()
                : stripped.toPlainString();
    }

    private static boolean isDay(@Nullable String format) {
        return format != null
                && DAY_FORMAT.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }

    private FileRefused damaged(ExcelReaderException cause) {
        return new FileRefused(
                        "HEDUI-FILE-004",
                        "%s is damaged or was cut off in transfer; have it sent again".formatted(file.name()),
                        file.name())
                .because(cause);
    }
}
