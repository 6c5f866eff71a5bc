package org.hedui.report;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayList;
import java.util.List;

/** The end of a report: what the reader must know, which print this is, and the code to check it by. */
final class NotesSection {
    private static final float CODE = 92;

    static void draw(Paper paper, ReportContent content, Printing printing, ReportCode code) {
        paper.need(CODE + 40);
        paper.heading(PaperWords.of("notes.heading"));
        int seq = 1;
        for (String note : notes(content)) {
            paper.text(seq++ + ". " + note, ReportFace.regular(PaperStyle.TABLE));
        }
        paper.text(
                seq + ". " + PaperWords.of("note.print", printing.copy(), PaperStyle.day(printing.at())),
                ReportFace.regular(PaperStyle.TABLE));
        drawCode(paper, code);
    }

    /** The reader is told what a bracketed code stands for, if the report has one. */
    private static List<String> notes(ReportContent content) {
        List<String> notes = new ArrayList<>(content.notes());
        if (!ReportFace.isDrawable(content.toString())) {
            notes.add(PaperWords.of("note.face"));
        }
        return notes;
    }

    private static void drawCode(Paper paper, ReportCode code) {
        PdfPTable table = new PdfPTable(new float[] {CODE + 8, 370});
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        table.setSpacingBefore(10);
        Image drawn = QrCode.draw(code.text(), CODE, paper.writer());
        table.addCell(framed(new PdfPCell(drawn), Rectangle.LEFT | Rectangle.TOP | Rectangle.BOTTOM));
        Phrase words = PaperText.lines(words(code), ReportFace.regular(PaperStyle.TABLE));
        table.addCell(framed(text(words), Rectangle.RIGHT | Rectangle.TOP | Rectangle.BOTTOM));
        paper.add(table);
    }

    private static List<String> words(ReportCode code) {
        List<String> words = new ArrayList<>();
        words.add(PaperWords.of("qr.number", code.number().value()));
        words.add(PaperWords.of("qr.digest", code.algorithm()));
        words.addAll(code.groups());
        words.add(PaperWords.of("qr.help"));
        return words;
    }

    private static PdfPCell text(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setLeading(0, PaperText.LEADING + 0.1f);
        return cell;
    }

    private static PdfPCell framed(PdfPCell cell, int border) {
        cell.setBorder(border);
        cell.setBorderWidth(PaperStyle.RULE);
        cell.setBorderColor(PaperStyle.LINE);
        cell.setPadding(4);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private NotesSection() {}
}
