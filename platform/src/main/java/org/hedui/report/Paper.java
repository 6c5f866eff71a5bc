package org.hedui.report;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.hedui.crypto.CryptoSuite;

/** An A4 paper under way, from the first line to the finished PDF/A-1b file. */
final class Paper {
    /** About what a heading, and a caption, take with the room around them. */
    private static final float HEADING = 38;

    private static final float CAPTION = 28;
    private static final float HEADING_AND_TEXT = HEADING + 58;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document =
            new Document(PageSize.A4, PaperStyle.SIDE, PaperStyle.SIDE, PaperStyle.TOP, PaperStyle.BOTTOM);
    private final PdfWriter writer;
    private int sections;

    Paper(PaperIdentity identity) {
        writer = PdfWriter.getInstance(document, out);
        writer.setPDFXConformance(PdfWriter.PDFA1B);
        writer.setPageEvent(new PageFurniture(identity));
        PaperMetadata.write(identity, writer.getInfo());
        writer.setXmpMetadata(PaperMetadata.xmp(identity));
        document.open();
        embedColourProfile();
    }

    /** Who issues it, and below, large, what it is. */
    void title(String issuer, String text) {
        centred(issuer, ReportFace.regular(PaperStyle.ISSUER), 4);
        centred(text, ReportFace.bold(PaperStyle.TITLE), 14);
    }

    private void centred(String text, Font font, float below) {
        Paragraph line = new Paragraph(PaperText.phrase(text, font));
        line.setAlignment(Element.ALIGN_CENTER);
        line.setLeading(font.getSize() * 1.4f);
        line.setSpacingAfter(below);
        document.add(line);
    }

    /** The heading of a numbered section (一、二、…), in the order of the paper. */
    void section(String title) {
        sections++;
        heading(PaperStyle.ordinal(sections) + "、" + title);
    }

    /** The heading of a numbered section with a table directly below it. */
    void section(String title, RuledTable table) {
        need(HEADING + table.heightOfBeginning(width()));
        section(title);
        table(table);
    }

    /** A heading that stays with what follows: it moves to the next page rather than stand alone at the foot. */
    void heading(String text) {
        need(HEADING_AND_TEXT);
        Paragraph heading = new Paragraph(PaperText.phrase(text, ReportFace.bold(PaperStyle.HEADING)));
        heading.setSpacingBefore(12);
        heading.setSpacingAfter(5);
        document.add(heading);
    }

    /** A line above a table; it stays with whatever follows. */
    void caption(String text) {
        need(CAPTION);
        Paragraph caption = new Paragraph(PaperText.phrase(text, ReportFace.regular(PaperStyle.BODY)));
        caption.setSpacingBefore(5);
        caption.setSpacingAfter(4);
        document.add(caption);
    }

    /** A line and the table below it, which begins on the same page. */
    void caption(String text, RuledTable table) {
        need(CAPTION + table.heightOfBeginning(width()));
        caption(text);
        table(table);
    }

    /** A line, a short table of facts in one piece, and the beginning of the table that follows it. */
    void caption(String text, RuledTable facts, RuledTable table) {
        need(CAPTION + facts.height(width()) + table.heightOfBeginning(width()));
        caption(text);
        table(facts);
        table(table);
    }

    /** Running text, its first line indented by two characters. */
    void text(String text) {
        text(text, ReportFace.regular(PaperStyle.BODY));
    }

    void text(String text, Font font) {
        Paragraph paragraph = new Paragraph(PaperText.phrase(text, font));
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(2 * font.getSize());
        paragraph.setLeading(font.getSize() * 1.7f);
        paragraph.setSpacingAfter(3);
        document.add(paragraph);
    }

    /** Whom a letter is for: to the left, without indent. */
    void addressee(String text) {
        Paragraph paragraph = new Paragraph(PaperText.phrase(text, ReportFace.regular(PaperStyle.CONCLUSION)));
        paragraph.setSpacingAfter(4);
        document.add(paragraph);
    }

    /** Small and quiet, at the end of a form. */
    void note(String text) {
        Paragraph paragraph =
                new Paragraph(PaperText.phrase(text, ReportFace.coloured(PaperStyle.SMALL, PaperStyle.QUIET)));
        paragraph.setSpacingBefore(4);
        document.add(paragraph);
    }

    void seal(String unit, Instant when, String place) {
        document.add(SealPlace.of(unit, when, place));
    }

    /** The next page lies across. */
    void across() {
        document.setPageSize(new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()));
        document.newPage();
    }

    void add(Element element) {
        document.add(element);
    }

    void table(RuledTable table) {
        document.add(table.done());
    }

    /** Begins a new page unless so many points are left on this one. */
    void need(float height) {
        if (writer.getVerticalPosition(true) - height < document.bottom()) {
            document.newPage();
        }
    }

    private float width() {
        return document.right() - document.left();
    }

    PdfWriter writer() {
        return writer;
    }

    /** @param content what the paper was drawn from; it decides the file id */
    RenderedReport finish(byte[] content, CryptoSuite suite) {
        document.close();
        byte[] pdf = StableBytes.of(out.toByteArray(), content, suite);
        return new RenderedReport(pdf, java.util.HexFormat.of().formatHex(suite.hash(pdf)));
    }

    private void embedColourProfile() {
        ICC_Profile profile = ICC_Profile.getInstance(Resource.bytes("sRGB.icc"));
        try {
            writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", profile);
        } catch (java.io.IOException broken) {
            throw new IllegalStateException("the colour profile cannot be embedded", broken);
        }
    }
}
