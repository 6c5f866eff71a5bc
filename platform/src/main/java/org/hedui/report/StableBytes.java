package org.hedui.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.crypto.CryptoSuite;

/**
 * Takes chance out of a finished PDF, so that the same content gives the same octets: the six random letters that the PDF
 * library puts before the name of a subset face, and the file id, which it draws from the clock. Each is replaced by as
 * many octets, so every offset in the file still holds.
 */
final class StableBytes {
    /** Any six capitals will do (ISO 32000-1, 9.6.4), for there is one subset of one face in a paper. */
    private static final String SUBSET = "HEDUIA";

    private static final Pattern SUBSET_NAME = Pattern.compile("/[A-Z]{6}\\+" + ReportFace.NAME);
    private static final Pattern FILE_ID = Pattern.compile("/ID \\[<[0-9a-f]{32}><[0-9a-f]{32}>]");

    /** @param identity what the file id is made of */
    static byte[] of(byte[] pdf, byte[] identity, CryptoSuite suite) {
        // Latin-1 maps each octet to one character and back.
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = SUBSET_NAME.matcher(text).replaceAll("/" + SUBSET + "+" + ReportFace.NAME);
        String id = HexFormat.of().formatHex(suite.hash(identity), 0, 16);
        Matcher fileId = FILE_ID.matcher(text);
        if (!fileId.find()) {
            throw new IllegalStateException("the PDF library wrote no file id where it is expected");
        }
        return fileId.replaceAll("/ID [<" + id + "><" + id + ">]").getBytes(StandardCharsets.ISO_8859_1);
    }

    private StableBytes() {}
}
