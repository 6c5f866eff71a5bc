package org.hedui.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
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

    private final InspectedFile file;

    WorkbookTable(InspectedFile file) {
        this.file = file;
    }

    @Override
    public void read(Consumer<Row> rows) {
        try (ReadableWorkbook workbook = open()) {
            boolean found = false;
            for (Sheet sheet : workbook.getSheets().toList()) {
                found |= read(sheet, new SheetDays(workbook.isDate1904()), rows, found);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReadableWorkbook open() throws IOException {
        boolean styles = hasStyles();
        try {
            return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(styles, true));
        } catch (RuntimeException malformed) {
            throw damaged(malformed);
        } catch (IOException unreadable) {
            throw refusedIfMalformed(unreadable);
        }
    }

    /** Formats tell days from numbers; the reader insists on the part if it is asked for them. */
    private boolean hasStyles() throws IOException {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    /** Whether there was a row. @param other whether a sheet before had rows: the list may name the same one again */
    private boolean read(Sheet sheet, SheetDays days, Consumer<Row> rows, boolean other) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = open(sheet)) {
            Iterator<org.dhatim.fastexcel.reader.Row> remaining = stream.iterator();
            long last = 0;
            boolean found = false;
            for (Optional<Row> row = next(remaining, days, last); row.isPresent(); row = next(remaining, days, last)) {
                last = row.get().number();
                if (!row.get().isEmpty()) {
                    if (other) {
                        throw new FileRefused(
                                "HEDUI-FILE-018", "more than one sheet has rows; send one sheet in one file");
                    }
                    found = true;
                    rows.accept(row.get());
                }
            }
            return found;
        }
    }

    private Stream<org.dhatim.fastexcel.reader.Row> open(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException malformed) {
            throw damaged(malformed);
        } catch (IOException unreadable) {
            throw refusedIfMalformed(unreadable);
        }
    }

    /** The library answers malformed content with exceptions of every kind; what the rows' taker throws is none of them. */
    private Optional<Row> next(Iterator<org.dhatim.fastexcel.reader.Row> remaining, SheetDays days, long last) {
        try {
            return remaining.hasNext() ? Optional.of(row(remaining.next(), days)) : Optional.empty();
        } catch (RuntimeException malformed) {
            throw new FileRefused(
                            "HEDUI-FILE-025",
                            "after row %d, %s cannot be read as a sheet; have it saved again as .xlsx"
                                    .formatted(last, file.name()),
                            last,
                            file.name())
                    .because(malformed);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row, SheetDays days) {
        BitSet merged = file.layout().merged(row.getRowNum());
        int width = Math.max(row.getCellCount(), merged.length());
        List<Cell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Cell cell = column < row.getCellCount() ? cell(row.getCell(column), days) : Cell.EMPTY;
            cells.add(merged.get(column) ? new Cell(cell.text(), Cell.Form.MERGED) : cell);
        }
        return new Row(row.getRowNum(), cells, row.isHidden());
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell, SheetDays days) {
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
                Optional.of(cell.asNumber())
                        .filter(number -> isDay(cell.getDataFormatString()))
                        .flatMap(days::day)
                        .map(day -> new Cell(day, Cell.Form.DAY))
                        .orElseGet(() -> new Cell(plain(cell.asNumber()), Cell.Form.NUMBER));
        };
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

    /** What is no XML is the file's fault, a disk that fails is not. */
    private FileRefused refusedIfMalformed(IOException failed) throws IOException {
        if (failed.getCause() instanceof XMLStreamException) {
            return damaged(failed);
        }
        throw failed;
    }

    private FileRefused damaged(Exception cause) {
        return new FileRefused(
                        "HEDUI-FILE-004",
                        "%s is damaged or was cut off in transfer; have it sent again".formatted(file.name()),
                        file.name())
                .because(cause);
    }
}
