package org.hedui.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are accepted, each known by its first bytes and its extension together. */
public enum FileKind {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), 'P', 'K', 3, 4),
    CSV("text/csv", List.of("csv")),
    PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediaType;
    private final List<String> extensions;
    private final int[] magic;

    FileKind(String mediaType, List<String> extensions, int... magic) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the name ends as files of this kind do. */
    boolean isNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /** Text has no magic bytes; it is what starts like none of the others and no known binary form. */
    boolean startsLike(byte[] head) {
        if (magic.length == 0) {
            return Arrays.stream(values()).noneMatch(kind -> kind.magic.length > 0 && kind.startsLike(head))
                    && !isForeignBinary(head);
        }
        if (head.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if ((head[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }

    /** Old .xls and encrypted workbooks (OLE2), RAR, 7z, gzip, programs. */
    static boolean isForeignBinary(byte[] head) {
        return head.length >= 4
                && switch (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) {
                    case 0xD0CF, 0x377A, 0x1F8B, 0x4D5A, 0x7F45 -> true;
                    case 0x5261 -> head[2] == 'r' && head[3] == '!';
                    default -> false;
                };
    }

    /** Archives that may not stand inside another. */
    static boolean isArchive(byte[] head) {
        return XLSX.startsLike(head) || (isForeignBinary(head) && (head[0] & 0xFF) != 0xD0);
    }
}
