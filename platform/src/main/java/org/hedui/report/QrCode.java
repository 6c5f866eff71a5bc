package org.hedui.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Map;

/** A QR code (GB/T 18284) drawn of rectangles, so that it stays sharp on every printer. */
final class QrCode {
    /** Up to 15 % of the code may be lost to folds and stamps. */
    private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.M;

    /** The margin that a reader needs around the code, in modules. */
    private static final int QUIET_ZONE = 4;

    /** @param size of one side with its margin, in points */
    static Image draw(String text, float size, PdfWriter writer) {
        BitMatrix modules = encode(text);
        float module = size / modules.getWidth();
        PdfTemplate canvas = writer.getDirectContent().createTemplate(size, size);
        canvas.setColorFill(PaperStyle.INK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); ) {
                int run = run(modules, x, y);
                if (modules.get(x, y)) {
                    canvas.rectangle(x * module, size - (y + 1) * module, run * module, module);
                }
                x += run;
            }
        }
        canvas.fill();
        return Image.getInstance(canvas);
    }

    /** How many modules from {@code x} on have the same colour. */
    private static int run(BitMatrix modules, int x, int y) {
        int end = x + 1;
        while (end < modules.getWidth() && modules.get(end, y) == modules.get(x, y)) {
            end++;
        }
        return end - x;
    }

    private static BitMatrix encode(String text) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION, CORRECTION,
                EncodeHintType.CHARACTER_SET, "UTF-8",
                EncodeHintType.MARGIN, QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("the text of a QR code does not fit: " + text.length(), tooLong);
        }
    }

    private QrCode() {}
}
