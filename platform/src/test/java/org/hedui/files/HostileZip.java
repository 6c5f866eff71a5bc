package org.hedui.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes zips that no zip program would: gigabytes in a moment, since what repeats is compressed once, and directories
 * that lie about themselves.
 */
final class HostileZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;
    private static final byte[] NOTHING = {3, 0};

    private record Entry(byte[] name, byte[] start, byte[] block, int times, byte[] end, long crc, long size) {
        long packed() {
            return start.length + (long) block.length * times + end.length;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private int saidEntries = -1;
    private byte[] comment = new byte[0];

    HostileZip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    HostileZip with(String name, byte[] content) {
        return with(name, content, new byte[0], 0, new byte[0]);
    }

    /** A part that is {@code start}, then {@code times} times {@code block}, then {@code end}. */
    HostileZip with(String name, byte[] start, byte[] block, int times, byte[] end) {
        CRC32 crc = new CRC32();
        crc.update(start);
        for (int i = 0; i < times; i++) {
            crc.update(block);
        }
        crc.update(end);
        entries.add(new Entry(
                name.getBytes(StandardCharsets.UTF_8),
                deflated(start, false),
                deflated(block, false),
                times,
                deflated(end, true),
                crc.getValue(),
                start.length + (long) block.length * times + end.length));
        return this;
    }

    HostileZip with(String name, String start, String block, int times, String end) {
        return with(
                name,
                start.getBytes(StandardCharsets.UTF_8),
                block.getBytes(StandardCharsets.UTF_8),
                times,
                end.getBytes(StandardCharsets.UTF_8));
    }

    /** The directory says this many, whatever there are. */
    HostileZip sayingEntries(int said) {
        saidEntries = said;
        return this;
    }

    /** The comment at the end, in which another end of directory can hide. */
    HostileZip commented(byte[] bytes) {
        comment = bytes.clone();
        return this;
    }

    /** An end of directory that says: ten entries, a small directory. */
    static byte[] falseEnd() {
        return end(10, 600, 0, 40);
    }

    Path writeTo(Path file) {
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            long at = 0;
            ByteArrayOutputStream directory = new ByteArrayOutputStream();
            for (Entry entry : entries) {
                directory.write(central(entry, at));
                directory.write(entry.name());
                at += write(out, entry);
            }
            directory.writeTo(out);
            int said = saidEntries >= 0 ? saidEntries : Math.min(entries.size(), 0xFFFF);
            out.write(end(said, directory.size(), at, comment.length));
            out.write(comment);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long write(OutputStream out, Entry entry) throws IOException {
        ByteBuffer head = little(30);
        head.putInt(LOCAL).putShort((short) 20).putShort((short) 0x800).putShort((short) DEFLATED);
        head.putInt(0).putInt((int) entry.crc()).putInt((int) entry.packed()).putInt((int) entry.size());
        head.putShort((short) entry.name().length).putShort((short) 0);
        out.write(head.array());
        out.write(entry.name());
        out.write(entry.start());
        for (int i = 0; i < entry.times(); i++) {
            out.write(entry.block());
        }
        out.write(entry.end());
        return 30L + entry.name().length + entry.packed();
    }

    private static byte[] central(Entry entry, long at) {
        ByteBuffer head = little(46);
        head.putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) 0x800);
        head.putShort((short) DEFLATED).putInt(0).putInt((int) entry.crc());
        head.putInt((int) entry.packed()).putInt((int) entry.size());
        head.putShort((short) entry.name().length).putInt(0).putInt(0).putInt(0).putInt((int) at);
        return head.array();
    }

    private static byte[] end(int said, int directoryBytes, long directoryAt, int commentBytes) {
        ByteBuffer end = little(22);
        end.putInt(END).putInt(0).putShort((short) said).putShort((short) said);
        end.putInt(directoryBytes).putInt((int) directoryAt).putShort((short) commentBytes);
        return end.array();
    }

    /** Ends at a byte and knows nothing of what was before, so that it can stand anywhere any number of times. */
    private static byte[] deflated(byte[] content, boolean last) {
        if (content.length == 0) {
            return last ? NOTHING : content;
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        if (last) {
            deflater.finish();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int written = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        while (written > 0) {
            out.write(buffer, 0, written);
            written = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
