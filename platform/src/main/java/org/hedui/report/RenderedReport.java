package org.hedui.report;

import java.util.HexFormat;

/**
 * A finished paper.
 *
 * @param bytes a PDF/A-1b file
 * @param digest of the file, by the suite that made it, 64 hexadecimal digits
 */
// An array is what a file is; two papers are compared by their digest.
@SuppressWarnings("ArrayRecordComponent")
public record RenderedReport(byte[] bytes, String digest) {
    public RenderedReport {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What a signature of the paper covers. */
    byte[] digestBytes() {
        return HexFormat.of().parseHex(digest);
    }
}
