package org.hedui.household;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.kernel.NameVariants;
import org.hedui.kernel.PersonName;

/**
 * The texts under which a name is found: whoever types the beginning of one of them finds the person. 王建国 is found as
 * 王建国 and 建国, as wangjianguo and jianguo, and as wjg.
 *
 * <p>A part of a name is the beginning of one of its endings, so one ordinary index answers what would otherwise take a
 * search for a text anywhere in a name, which two Chinese characters are too short for.
 */
public final class NameKeys {
    /** Shorter endings than these are everybody's. */
    private static final int SHORTEST = 2;

    private NameKeys() {}

    /** All keys of a name. */
    public static SortedSet<String> of(PersonName name) {
        String folded = NameVariants.folded(name.value());
        SortedSet<String> keys = new TreeSet<>();
        keys.add(bare(folded));
        addEndings(folded, keys);
        for (var syllables : Pinyin.spellings(folded)) {
            for (int from = 0; from == 0 || syllables.size() - from >= SHORTEST; from++) {
                keys.add(String.join("", syllables.subList(from, syllables.size())));
            }
            keys.add(
                    syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()));
        }
        keys.removeIf(key -> key.isEmpty() || isOneLetter(key));
        return keys;
    }

    /** What somebody typed as a name or its spelling, in the form of the keys. */
    public static String written(String name) {
        return bare(NameVariants.folded(new PersonName(name).value()));
    }

    /** An ending begins with a Chinese character, or where a part of the name does. */
    private static void addEndings(String folded, SortedSet<String> keys) {
        boolean begins = false;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int point = folded.codePointAt(at);
            if (begins || Character.isIdeographic(point)) {
                String ending = bare(folded.substring(at));
                if (ending.codePointCount(0, ending.length()) >= SHORTEST) {
                    keys.add(ending);
                }
            }
            begins = !Character.isLetterOrDigit(point);
        }
    }

    private static String bare(String name) {
        return name.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != '·' && point != '\'')
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOneLetter(String key) {
        return key.length() == 1 && key.charAt(0) <= 'z';
    }
}
