package org.hedui.files;

/**
 * A text as it may leave in a table. Spreadsheet programs take what begins with {@code = + - @}, a tab or a line break for
 * a formula or skip it to find one; full-width signs count like the ordinary ones in Chinese versions. An apostrophe
 * before it makes it a text to all of them.
 */
public final class SafeText {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
    private static final char TEXT_FOLLOWS = '\'';

    private SafeText() {}

    /** The text, escaped if it begins as a formula does; without control characters, which no workbook may hold. */
    public static String of(String text) {
        String plain = text.codePoints()
                .filter(point -> point >= ' ' || point == '\t' || point == '\n' || point == '\r')
                .filter(point -> point != 0xFFFE && point != 0xFFFF && !isHalf(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.isEmpty() || BEGINNINGS.indexOf(plain.charAt(0)) < 0 ? plain : TEXT_FOLLOWS + plain;
    }

    /** Half of a supplementary character, alone. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
