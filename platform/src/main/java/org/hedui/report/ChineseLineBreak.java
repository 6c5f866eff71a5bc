package org.hedui.report;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end (避头尾): between any two ideographs, but no line begins with a closing mark or ends with an opening
 * one, and a number is not torn from its unit.
 */
final class ChineseLineBreak implements SplitCharacter {
    static final ChineseLineBreak INSTANCE = new ChineseLineBreak();
    private static final String NEVER_FIRST =
            "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF1F\uFF01\uFF09\u300B\u300D\u300F\u3015\u3011\u201D"
                    + "\u2019\u2026\u00B7%,.;:?!)]}";
    private static final String NEVER_LAST = "\uFF08\u300A\u300C\u300E\u3014\u3010\u201C\u2018([{";
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /** Asked of each position: may the line end behind the character at {@code current}? */
    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
        if (current + 1 >= end || current + 1 >= text.length) {
            return true;
        }
        char here = text[current];
        if (Character.isHighSurrogate(here) && Character.isLowSurrogate(text[current + 1])) {
            return current + 2 >= end || NEVER_FIRST.indexOf(text[current + 2]) < 0;
        }
        return mayBreak(here, text[current + 1]);
    }

    private static boolean mayBreak(char here, char next) {
        if (NEVER_FIRST.indexOf(next) >= 0 || NEVER_LAST.indexOf(here) >= 0) {
            return false;
        }
        if (here == ' ' || here == '\u3000') {
            return true;
        }
        if (Character.isDigit(here)) {
            return false;
        }
        return here >= FIRST_EAST_ASIAN || next >= FIRST_EAST_ASIAN;
    }

    private ChineseLineBreak() {}
}
