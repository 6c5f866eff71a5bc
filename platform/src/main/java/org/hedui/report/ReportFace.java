package org.hedui.report;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.text.Normalizer;

/**
 * The one face of all papers, Noto Serif CJK SC (a 宋体, as official papers are set in), and the promise that no
 * character vanishes: what the face lacks is printed as 〔U+31350〕, since the PDF library would leave it out without a
 * word, and a name with a character missing is another person's name.
 */
final class ReportFace {
    static final String NAME = "NotoSerifCJKsc-Regular";
    private static final BaseFont BASE = load();

    static BaseFont base() {
        return BASE;
    }

    static Font regular(float size) {
        return new Font(BASE, size, Font.NORMAL, PaperStyle.INK);
    }

    static Font coloured(float size, Color colour) {
        return new Font(BASE, size, Font.NORMAL, colour);
    }

    /** The same face with its strokes thickened: a second face would double the size of the product's fonts. */
    static Font bold(float size) {
        return new Font(BASE, size, Font.BOLD, PaperStyle.INK);
    }

    /** The text with every character that cannot be drawn made visible; composed (NFC), and in one line. */
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || character == 0xA0) {
                drawable.append(character == 0x3000 ? '\u3000' : ' ');
            } else if (isDrawable(character)) {
                drawable.appendCodePoint(character);
            } else {
                drawable.append("〔U+%04X〕".formatted(character));
            }
        });
        return drawable.toString();
    }

    /** Whether the face has a glyph with ink; a format or control character has none, even where the face maps it. */
    static boolean isDrawable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> BASE.charExists(character);
        };
    }

    /** Whether nothing in the text has to be replaced. */
    static boolean isDrawable(String text) {
        return text.codePoints().allMatch(character -> Character.isWhitespace(character) || isDrawable(character));
    }

    private static BaseFont load() {
        try {
            byte[] face = Resource.bytes(NAME + ".otf");
            return BaseFont.createFont(NAME + ".otf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face, null);
        } catch (DocumentException | IOException broken) {
            throw new IllegalStateException("the face " + NAME + " cannot be read", broken);
        }
    }

    private ReportFace() {}
}
