package org.hedui.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a paper as others do: another library's text, another library's validator, a reader of QR codes. */
final class PdfReading {
    /** The text of each page without blanks, punctuation half-width, so that line breaks do not matter. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(plain(stripper.getText(document)));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(byte[] pdf) {
        return String.join("", pages(pdf));
    }

    /** The lowest line of each page above its foot, without the watermark, which is turned. */
    static List<String> lowestLines(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> lines = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Lines positions = new Lines();
                positions.setStartPage(page);
                positions.setEndPage(page);
                positions.getText(document);
                lines.add(plain(positions.lines.lastEntry().getValue()));
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Text by its height on the page, from above. */
    private static final class Lines extends PDFTextStripper {
        private static final float FOOT = 60;
        private final TreeMap<Integer, String> lines = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            boolean turned = text.getTextMatrix().getShearX() != 0;
            if (!turned && !text.getUnicode().isBlank() && text.getYDirAdj() < text.getPageHeight() - FOOT) {
                lines.merge(Math.round(text.getYDirAdj()), text.getUnicode(), String::concat);
            }
        }
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** What breaks PDF/A-1b, empty if nothing does. */
    static List<String> faults(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("paper", ".pdf");
        try {
            ValidationResult result =
                    PreflightParser.validate(Files.write(file, pdf).toFile());
            return result.getErrorsList().stream()
                    .map(error -> error.getErrorCode() + " " + error.getDetails())
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    static BufferedImage page(byte[] pdf, int index, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
            return new PDFRenderer(document).renderImageWithDPI(index, dpi);
        }
    }

    static String qrCode(BufferedImage page) throws Exception {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        Result result = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        return result.getText();
    }

    private PdfReading() {}
}
