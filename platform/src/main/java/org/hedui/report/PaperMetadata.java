package org.hedui.report;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

/**
 * The document information of a paper, twice as PDF/A-1 demands (ISO 19005-1, 6.7.3): in the old dictionary and as XMP,
 * saying the same. All of it comes from the content, so that a paper made again is the same paper.
 */
final class PaperMetadata {
    private static final String MAKER = "Hedui";

    static void write(PaperIdentity paper, PdfDictionary information) {
        var created = paper.created().truncatedTo(ChronoUnit.SECONDS).atZone(PaperStyle.CHINA);
        PdfDate date = new PdfDate(GregorianCalendar.from(created));
        information.put(PdfName.TITLE, new PdfString(ReportFace.drawable(title(paper)), PdfObject.TEXT_UNICODE));
        information.put(PdfName.AUTHOR, new PdfString(ReportFace.drawable(paper.issuer()), PdfObject.TEXT_UNICODE));
        information.put(PdfName.CREATOR, new PdfString(MAKER));
        information.put(PdfName.PRODUCER, new PdfString(MAKER));
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }

    static byte[] xmp(PaperIdentity paper) {
        String created = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                paper.created().truncatedTo(ChronoUnit.SECONDS).atZone(PaperStyle.CHINA));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                <xmp:CreatorTool>%3$s</xmp:CreatorTool>
                <xmp:CreateDate>%4$s</xmp:CreateDate>
                <xmp:ModifyDate>%4$s</xmp:ModifyDate>
                <pdf:Producer>%3$s</pdf:Producer>
                <pdfaid:part>1</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(escaped(title(paper)), escaped(paper.issuer()), MAKER, created)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String title(PaperIdentity paper) {
        return paper.title() + " " + paper.number();
    }

    private static String escaped(String text) {
        return ReportFace.drawable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private PaperMetadata() {}
}
