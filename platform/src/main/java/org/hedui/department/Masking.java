package org.hedui.department;

/** What of a faulty value may be shown and stored: enough to find it in the file, too little to tell about a person. */
public final class Masking {
    private static final int SHOWN = 60;

    private Masking() {}

    /** The first character or, of a long one, the first three; and how long it was. */
    public static String personal(String text) {
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            return "";
        }
        int head = length > 8 ? 3 : 1;
        return "%s***（共%d字）".formatted(text.substring(0, text.offsetByCodePoints(0, Math.min(head, length))), length);
    }

    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
