package org.hedui.report;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/**
 * A ruled table over the width of the page: thin rules inside, a stronger frame round each part of it, its head repeated
 * on every page, and no row torn between two pages unless it is longer than a page.
 */
final class RuledTable {
    private final PdfPTable table;

    /** @param widths of the columns, in proportion */
    RuledTable(float... widths) {
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        table.setSpacingBefore(2);
        table.setSpacingAfter(6);
        table.setTableEvent((drawn, edges, heights, headRows, rowStart, canvases) ->
                frame(canvases[PdfPTable.LINECANVAS], edges[0], heights));
    }

    RuledTable head(List<String> titles) {
        for (String title : titles) {
            PdfPCell cell = cell(title, ReportFace.bold(PaperStyle.TABLE), Element.ALIGN_CENTER, 1);
            cell.setBackgroundColor(PaperStyle.HEAD_GROUND);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return this;
    }

    /** The name of what stands in the next cell. */
    RuledTable label(String text) {
        PdfPCell cell = cell(text, ReportFace.regular(PaperStyle.TABLE), Element.ALIGN_CENTER, 1);
        cell.setBackgroundColor(PaperStyle.HEAD_GROUND);
        table.addCell(cell);
        return this;
    }

    RuledTable left(String text) {
        return wide(text, 1);
    }

    RuledTable wide(String text, int columns) {
        table.addCell(cell(text, ReportFace.regular(PaperStyle.TABLE), Element.ALIGN_LEFT, columns));
        return this;
    }

    RuledTable middle(String text) {
        table.addCell(cell(text, ReportFace.regular(PaperStyle.TABLE), Element.ALIGN_CENTER, 1));
        return this;
    }

    RuledTable strong(String text, int columns) {
        table.addCell(cell(text, ReportFace.bold(PaperStyle.TABLE), Element.ALIGN_LEFT, columns));
        return this;
    }

    RuledTable text(String text, Font font) {
        table.addCell(cell(text, font, Element.ALIGN_LEFT, 1));
        return this;
    }

    /** One line under the other. */
    RuledTable lines(List<String> texts) {
        return phrase(PaperText.lines(texts, ReportFace.regular(PaperStyle.TABLE)));
    }

    RuledTable phrase(Phrase phrase) {
        PdfPCell cell = cell("", ReportFace.regular(PaperStyle.TABLE), Element.ALIGN_LEFT, 1);
        cell.setPhrase(phrase);
        table.addCell(cell);
        return this;
    }

    /** Amounts to the right, words in the middle. */
    RuledTable figure(Figure figure) {
        return figure(figure, ReportFace.regular(PaperStyle.TABLE));
    }

    RuledTable figure(Figure figure, Font font) {
        int align = figure.amount() == null ? Element.ALIGN_CENTER : Element.ALIGN_RIGHT;
        table.addCell(cell(figure.shown(), font, align, 1));
        return this;
    }

    /** Room to write by hand. */
    RuledTable blank(float height) {
        PdfPCell cell = cell("", ReportFace.regular(PaperStyle.TABLE), Element.ALIGN_LEFT, 1);
        cell.setFixedHeight(height);
        table.addCell(cell);
        return this;
    }

    PdfPTable done() {
        return table;
    }

    private static PdfPCell cell(String text, Font font, int align, int columns) {
        PdfPCell cell = new PdfPCell(PaperText.phrase(text, font));
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
