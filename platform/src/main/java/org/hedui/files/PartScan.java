package org.hedui.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the bytes of one part of a workbook without parsing it: every {@code <} outside a tag is seen, so no element
 * can hide; comments and CDATA are at worst counted too much. Memory is the head of the current tag.
 */
final class PartScan {
    private static final int HEAD_BYTES = 4;
    private static final int TAG_HEAD = 256;
    private static final int TAG_MOST = 1 << 16;
    private static final int ENTITY_MOST = 12;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern NAME = Pattern.compile("(/?)(?:[\\w.-]+:)?([\\w.-]+|[!?].*)", Pattern.DOTALL);

    private enum Form {
        UNKNOWN,
        XML,
        OTHER
    }

    private final String part;
    private final GuardLimits limits;
    private final SheetLayout layout;
    private final byte[] head = new byte[HEAD_BYTES];
    private final byte[] tag = new byte[TAG_HEAD];
    private Form form = Form.UNKNOWN;
    private long bytes;
    private int tagLength = -1;
    private int text;
    private int entity;
    private boolean inCell;
    private int sharedStrings;
    private int sheets;
    private final SheetExtent extent;

    PartScan(String part, GuardLimits limits, SheetLayout layout) {
        this.part = part;
        this.limits = limits;
        this.layout = layout;
        this.extent = new SheetExtent(part, limits);
    }

    /** Row elements seen: more than none make it a sheet. */
    int rows() {
        return extent.rows();
    }

    void accept(byte[] buffer, int length) {
        for (int at = 0; at < length; at++) {
            byte next = buffer[at];
            if (bytes < HEAD_BYTES) {
                head[(int) bytes] = next;
            }
            bytes++;
            if (bytes == HEAD_BYTES) {
                checkHead();
            }
            if (form == Form.UNKNOWN && !isBlankOrMark(next)) {
                form = next == '<' ? Form.XML : Form.OTHER;
            }
            if (form == Form.XML) {
                step(next);
            }
        }
        if (bytes > limits.sharedBytes() && extent.rows() == 0) {
            throw tooMuchText();
        }
    }

    private void step(byte next) {
        if (tagLength >= 0) {
            inTag(next);
        } else if (next == '<') {
            tagLength = 0;
        } else {
            inText(next);
        }
    }

    private void inTag(byte next) {
        if (next == '>') {
            endOfTag(new String(tag, 0, Math.min(tagLength, TAG_HEAD), StandardCharsets.ISO_8859_1));
            tagLength = -1;
        } else if (tagLength < TAG_HEAD) {
            tag[tagLength++] = next;
        } else if (++tagLength > TAG_MOST) {
            throw cellTooLong();
        }
    }

    /** Counts characters: continuation bytes of UTF-8 are none, a character reference is one. */
    private void inText(byte next) {
        if (entity > 0) {
            entity = next == ';' || entity == ENTITY_MOST ? 0 : entity + 1;
        } else if ((next & 0xC0) != 0x80) {
            entity = next == '&' ? 1 : 0;
            if (++text > limits.cellCharacters()) {
                throw cellTooLong();
            }
        }
    }

    private void endOfTag(String written) {
        Matcher name = NAME.matcher(written);
        if (!name.lookingAt()) {
            return;
        }
        boolean end = !name.group(1).isEmpty();
        switch (name.group(2)) {
            case "row" -> row(end, written);
            case "c" -> cell(end, written);
            case "si" -> sharedString(end, written);
            case "mergeCell" -> layout.merged(written);
            case "col" -> layout.column(written);
            case "sheet" -> sheet(end);
            case "ddeLink", "externalReference", "oleObject" -> throw active();
            default -> other(name.group(2), written);
        }
        if (!inCell) {
            text = 0;
        }
    }

    private void row(boolean end, String written) {
        if (!end) {
            extent.row(written);
        }
    }

    /** Each entry of the list of sheets is read, be they all the same part. */
    private void sheet(boolean end) {
        if (!end && ++sheets > limits.entries()) {
            throw new FileRefused(
                    "HEDUI-FILE-024",
                    "%s lists more than %d sheets".formatted(part, limits.entries()),
                    part,
                    limits.entries());
        }
    }

    private void cell(boolean end, String written) {
        inCell = !end && !written.endsWith("/");
        text = 0;
        if (!end) {
            extent.cell(written);
        }
    }

    private void sharedString(boolean end, String written) {
        inCell = !end && !written.endsWith("/");
        text = 0;
        if (!end && ++sharedStrings > limits.sharedStrings()) {
            throw tooMuchText();
        }
    }

    private void other(String name, String written) {
        if (name.startsWith("!DOCTYPE") || name.startsWith("!ENTITY")) {
            throw new FileRefused(
                    "HEDUI-FILE-009", "%s declares a document type, which no workbook needs".formatted(part), part);
        }
        if (name.startsWith("?xml")) {
            Matcher encoding = ENCODING.matcher(written);
            if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
                throw notUtf8();
            }
        }
        if (written.contains("macroEnabled")) {
            throw active();
        }
    }

    private void checkHead() {
        if (FileKind.isArchive(head)) {
            throw new FileRefused("HEDUI-FILE-007", "%s is an archive inside the workbook".formatted(part), part);
        }
        boolean utf16 = (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE;
        if (utf16 || (head[0] == 0 && head[1] == '<') || (head[0] == '<' && head[1] == 0)) {
            throw notUtf8();
        }
    }

    private static boolean isBlankOrMark(byte next) {
        return next == ' '
                || next == '\n'
                || next == '\r'
                || next == '\t'
                || next == (byte) 0xEF
                || next == (byte) 0xBB
                || next == (byte) 0xBF;
    }

    private FileRefused cellTooLong() {
        return new FileRefused(
                "HEDUI-FILE-011",
                "row %d of %s has a cell of more than %d characters"
                        .formatted(extent.rows(), part, limits.cellCharacters()),
                extent.rows(),
                part,
                limits.cellCharacters());
    }

    private FileRefused tooMuchText() {
        return new FileRefused(
                "HEDUI-FILE-020", "%s is too large; split the delivery or send it as CSV".formatted(part), part);
    }

    private FileRefused notUtf8() {
        return new FileRefused("HEDUI-FILE-014", "%s is not written in UTF-8".formatted(part), part);
    }

    private FileRefused active() {
        return new FileRefused(
                "HEDUI-FILE-010",
                "the workbook has active content (macro, external link or embedded object) in %s".formatted(part),
                part);
    }
}
