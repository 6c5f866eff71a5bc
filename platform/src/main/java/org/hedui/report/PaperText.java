package org.hedui.report;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import java.util.List;

/**
 * Text as it goes onto a paper: drawable, punctuated and broken into lines as Chinese is. No other class makes a phrase.
 */
final class PaperText {
    static final float LEADING = 1.4f;

    static Phrase phrase(String text, Font font) {
        return lines(List.of(text), font);
    }

    /** One line under the other. */
    static Phrase lines(List<String> texts, Font font) {
        Phrase phrase = new Phrase(font.getSize() * LEADING);
        phrase.setFont(font);
        for (String text : texts) {
            if (!phrase.isEmpty()) {
                phrase.add(Chunk.NEWLINE);
            }
            Chunk chunk = new Chunk(ReportFace.drawable(ChinesePunctuation.of(text)), font);
            chunk.setSplitCharacter(ChineseLineBreak.INSTANCE);
            phrase.add(chunk);
        }
        return phrase;
    }

    private PaperText() {}
}
