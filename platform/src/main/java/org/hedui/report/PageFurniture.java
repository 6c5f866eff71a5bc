package org.hedui.report;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** What every page carries: the number above, 第 x 页 共 y 页 below, and behind the text the watermark. */
final class PageFurniture extends PdfPageEventHelper {
    private static final float FOOT_WIDTH = 160;
    private static final float FOOT_HEIGHT = 16;
    private static final float HEAD_ABOVE = 46;
    private static final float FOOT_BELOW = 44;
    private static final int TILT = 30;

    private final PaperIdentity paper;
    /** One form for each page, filled in when the number of pages is known. */
    private final List<PdfTemplate> feet = new ArrayList<>();

    PageFurniture(PaperIdentity paper) {
        this.paper = paper;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = document.getPageSize();
        drawBehind(writer.getDirectContentUnder(), page);
        drawHead(writer.getDirectContent(), page);
        PdfTemplate foot = writer.getDirectContent().createTemplate(FOOT_WIDTH, FOOT_HEIGHT);
        feet.add(foot);
        writer.getDirectContent().addTemplate(foot, (page.getWidth() - FOOT_WIDTH) / 2, FOOT_BELOW - FOOT_HEIGHT / 2);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (int page = 1; page <= feet.size(); page++) {
            Phrase words = PaperText.phrase(
                    PaperWords.of("page.of", page, feet.size()),
                    ReportFace.coloured(PaperStyle.TABLE, PaperStyle.QUIET));
            PdfTemplate foot = feet.get(page - 1);
            ColumnText.showTextAligned(foot, Element.ALIGN_CENTER, words, FOOT_WIDTH / 2, FOOT_HEIGHT / 4, 0);
        }
    }

    private void drawHead(PdfContentByte canvas, Rectangle page) {
        float baseline = page.getHeight() - HEAD_ABOVE;
        float right = page.getWidth() - PaperStyle.SIDE;
        put(canvas, Element.ALIGN_LEFT, paper.issuer(), PaperStyle.QUIET, PaperStyle.SIDE, baseline);
        put(
                canvas,
                Element.ALIGN_RIGHT,
                PaperWords.of("page.number", paper.number()),
                PaperStyle.QUIET,
                right,
                baseline);
        if (paper.demo()) {
            String mark = PaperWords.of("page.demo");
            put(canvas, Element.ALIGN_CENTER, mark, PaperStyle.RED, page.getWidth() / 2, baseline);
        }
        canvas.saveState();
        canvas.setLineWidth(PaperStyle.RULE);
        canvas.setColorStroke(PaperStyle.LINE);
        canvas.moveTo(PaperStyle.SIDE, baseline - 6);
        canvas.lineTo(right, baseline - 6);
        canvas.stroke();
        canvas.restoreState();
    }

    private static void put(PdfContentByte canvas, int align, String text, Color colour, float x, float y) {
        Phrase phrase = PaperText.phrase(text, ReportFace.coloured(PaperStyle.TABLE, colour));
        ColumnText.showTextAligned(canvas, align, phrase, x, y, 0);
    }

    private void drawBehind(PdfContentByte canvas, Rectangle page) {
        if (paper.demo()) {
            Phrase mark =
                    PaperText.phrase(PaperWords.of("page.demo"), ReportFace.coloured(96, PaperStyle.DEMO_WATERMARK));
            float middle = page.getWidth() / 2;
            ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, mark, middle, page.getHeight() / 2, TILT);
        }
        paper.watermark().ifPresent(mark -> tile(canvas, page, mark));
    }

    private static void tile(PdfContentByte canvas, Rectangle page, String mark) {
        Phrase phrase = PaperText.phrase(mark, ReportFace.coloured(PaperStyle.CONCLUSION, PaperStyle.WATERMARK));
        int row = 0;
        for (float y = 110; y < page.getHeight() - 60; y += 130) {
            float shift = row++ % 2 == 0 ? 0 : 120;
            for (float x = 90 + shift; x < page.getWidth() + 60; x += 240) {
                ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, phrase, x, y, TILT);
            }
        }
    }
}
