package org.hedui.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes strictly: the first byte that is not of the charset refuses the file and is named by its position, where
 * {@link java.io.InputStreamReader} would put a replacement character or keep the position to itself. Refuses NUL too.
 */
final class StrictReader extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final TableCharset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).limit(0);
    private long consumed;
    private boolean ended;
    private boolean started;

    StrictReader(InputStream bytes, TableCharset charset) {
        this.bytes = bytes;
        this.charset = charset;
        decoder = charset.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, offset, length).slice();
        while (out.position() == 0) {
            if (!in.hasRemaining() && !ended) {
                fill();
            }
            int before = in.position();
            CoderResult result = decoder.decode(in, out, ended);
            consumed += in.position() - before;
            if (result.isError()) {
                throw notOfTheCharset();
            }
            if (out.position() == 0 && ended) {
                return -1;
            }
            if (result.isUnderflow() && !ended) {
                fill();
            }
        }
        int count = checked(into, offset, out.position());
        return count > 0 ? count : read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Without the byte order mark; the count of what remains. */
    private int checked(char[] read, int offset, int count) {
        for (int at = offset; at < offset + count; at++) {
            if (read[at] == 0) {
                throw new FileRefused(
                        "HEDUI-FILE-016",
                        "a NUL character stands at or before byte %d; this is no text".formatted(consumed),
                        consumed);
            }
        }
        int skipped = !started && read[offset] == '\uFEFF' ? 1 : 0;
        started = true;
        if (skipped == 1) {
            System.arraycopy(read, offset + 1, read, offset, count - 1);
        }
        return count - skipped;
    }

    private void fill() throws IOException {
        in.compact();
        int read = bytes.read(in.array(), in.position(), in.remaining());
        if (read < 0) {
            ended = true;
        } else {
            in.position(in.position() + read);
        }
        in.flip();
    }

    private FileRefused notOfTheCharset() {
        return new FileRefused(
                "HEDUI-FILE-015",
                "byte %d is not %s; choose the other encoding, or have the file exported again"
                        .formatted(consumed + 1, charset),
                consumed + 1,
                charset);
    }
}
