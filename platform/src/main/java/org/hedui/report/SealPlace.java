package org.hedui.report;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.time.Instant;
import java.util.List;

/** Who and when to the right, as official papers end, with room for the stamp over both. */
final class SealPlace {
    static PdfPTable of(String unit, Instant when, String place) {
        PdfPTable seal = new PdfPTable(new float[] {1, 1.1f});
        seal.setWidthPercentage(100);
        seal.setKeepTogether(true);
        seal.setSpacingBefore(20);
        for (String line : List.of(unit, PaperStyle.day(when), place)) {
            seal.addCell(blank());
            PdfPCell cell = blank();
            cell.setPhrase(PaperText.phrase(line, ReportFace.regular(PaperStyle.CONCLUSION)));
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            seal.addCell(cell);
        }
        return seal;
    }

    private static PdfPCell blank() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(3);
        return cell;
    }

    private SealPlace() {}
}
