package org.hedui.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Sets punctuation as Chinese print does (GB/T 15834): a comma, colon, semicolon, question or exclamation mark beside an
 * ideograph is full-width, and so is a pair of brackets that touches one, whatever the clerk or the program typed. Figures
 * keep theirs: 1,000 and 10:14 stay as they are.
 */
final class ChinesePunctuation {
    private static final String HALF = ",:;?!()";
    private static final String FULL = "\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF08\uFF09";

    static String of(String text) {
        StringBuilder set = new StringBuilder(text);
        Deque<Boolean> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '(') {
                open.push(isBesideChinese(set, at));
            }
            boolean full = mark == ')' && !open.isEmpty() ? open.pop() : isBesideChinese(set, at);
            if (full && HALF.indexOf(mark) >= 0) {
                set.setCharAt(at, FULL.charAt(HALF.indexOf(mark)));
            }
        }
        return set.toString();
    }

    private static boolean isBesideChinese(CharSequence text, int at) {
        return at > 0 && isChinese(Character.codePointBefore(text, at))
                || at + 1 < text.length() && isChinese(Character.codePointAt(text, at + 1));
    }

    private static boolean isChinese(int character) {
        return Character.isIdeographic(character)
                || "\uFF08\uFF09\u300A\u300B\u3010\u3011\u201C\u201D\u3014\u3015".indexOf(character) >= 0;
    }

    private ChinesePunctuation() {}
}
