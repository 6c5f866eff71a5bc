package org.hedui.report;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A ruled table over the width of the page: thin rules inside, a stronger frame round each part of it, its head repeated
 * on every page, and no row torn between two pages unless it is longer than a page.
 */
final class RuledTable {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    private final PdfPTable table;
    private final Font text;
    private final Font strong;

    /** @param widths of the columns, in proportion */
    RuledTable(float... widths) {
        this(PaperStyle.TABLE, widths);
    }

    private RuledTable(float size, float[] widths) {
        text = ReportFace.regular(size);
        strong = ReportFace.bold(size);
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        table.setTableEvent((drawn, edges, heights, headRows, rowStart, canvases) ->
                frame(canvases[PdfPTable.LINECANVAS], edges[0], heights));
    }

    /** For tables of many columns. */
    static RuledTable small(float... widths) {
        return new RuledTable(PaperStyle.SMALL, widths);
    }

    /** For a few rows of facts; it moves to the next page as a whole. */
    RuledTable inOnePiece() {
        table.setKeepTogether(true);
        return this;
    }

    RuledTable head(List<String> titles) {
        for (String title : titles) {
            PdfPCell cell = cell(title, strong, Element.ALIGN_CENTER, 1);
            cell.setBackgroundColor(PaperStyle.HEAD_GROUND);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return this;
    }

    /** The name of what stands in the next cell. */
    RuledTable label(String words) {
        PdfPCell cell = cell(words, text, Element.ALIGN_CENTER, 1);
        cell.setBackgroundColor(PaperStyle.HEAD_GROUND);
        table.addCell(cell);
        return this;
    }

    RuledTable left(String words) {
        return wide(words, 1);
    }

    RuledTable wide(String words, int columns) {
        table.addCell(cell(words, text, Element.ALIGN_LEFT, columns));
        return this;
    }

    RuledTable middle(String words) {
        table.addCell(cell(words, text, Element.ALIGN_CENTER, 1));
        return this;
    }

    RuledTable strong(String words, int columns) {
        table.addCell(cell(words, strong, Element.ALIGN_LEFT, columns));
        return this;
    }

    RuledTable set(String words, Font font) {
        table.addCell(cell(words, font, Element.ALIGN_LEFT, 1));
        return this;
    }

    /** One line under the other. */
    RuledTable lines(List<String> texts) {
        return phrase(PaperText.lines(texts, text));
    }

    RuledTable phrase(Phrase phrase) {
        PdfPCell cell = cell("", text, Element.ALIGN_LEFT, 1);
        cell.setPhrase(phrase);
        table.addCell(cell);
        return this;
    }

    /** As a department wrote it: what looks like an amount to the right, all else in the middle. */
    RuledTable found(String value) {
        int align = AMOUNT.matcher(value).matches() ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER;
        table.addCell(cell(value, text, align, 1));
        return this;
    }

    /** Amounts to the right, words in the middle. */
    RuledTable figure(Figure figure) {
        return figure(figure, text);
    }

    RuledTable figure(Figure figure, Font font) {
        int align = figure.amount() == null ? Element.ALIGN_CENTER : Element.ALIGN_RIGHT;
        table.addCell(cell(figure.shown(), font, align, 1));
        return this;
    }

    /** Room to write by hand. */
    RuledTable blank(float height) {
        PdfPCell cell = cell("", text, Element.ALIGN_LEFT, 1);
        cell.setFixedHeight(height);
        table.addCell(cell);
        return this;
    }

    /** Of the whole table with the room around it, on a page of this width. */
    float height(float width) {
        table.setTotalWidth(width);
        return table.getTotalHeight() + table.spacingBefore() + table.spacingAfter();
    }

    /** Of its head and the first row below: less of it must not stand at the foot of a page. */
    float heightOfBeginning(float width) {
        if (table.getKeepTogether()) {
            return height(width);
        }
        table.setTotalWidth(width);
        float height = table.spacingBefore();
        for (int row = 0; row <= Math.min(table.getHeaderRows(), table.size() - 1); row++) {
            height += table.getRowHeight(row);
        }
        return height;
    }

    PdfPTable done() {
        return table;
    }

    private static PdfPCell cell(String words, Font font, int align, int columns) {
        PdfPCell cell = new PdfPCell(PaperText.phrase(words, font));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setColspan(columns);
        cell.setBorderWidth(PaperStyle.RULE);
        cell.setBorderColor(PaperStyle.LINE);
        cell.setLeading(0, PaperText.LEADING);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPaddingTop(3.5f);
        cell.setPaddingBottom(4.5f);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        return cell;
    }

    private static void frame(PdfContentByte canvas, float[] edges, float[] heights) {
        float left = edges[0];
        float bottom = heights[heights.length - 1];
        canvas.saveState();
        canvas.setLineWidth(PaperStyle.FRAME);
        canvas.setColorStroke(PaperStyle.INK);
        canvas.rectangle(left, bottom, edges[edges.length - 1] - left, heights[0] - bottom);
        canvas.stroke();
        canvas.restoreState();
    }
}
