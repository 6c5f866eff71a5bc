package org.hedui.household;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hedui.kernel.PersonName;

/**
 * How a name may be spelled in pinyin, without tones, ü as v, as an input method takes it. A family name is read as one
 * ({@link Surnames}); a given name's character that has several readings gives a spelling for each, since nobody can
 * tell from the paper how 乐 is called.
 */
final class Pinyin {
    /** Rarer readings than these are no names. */
    private static final int READINGS = 3;

    /** Spellings of one name; a name of many such characters keeps those of its more frequent readings. */
    private static final int SPELLINGS = 8;

    private Pinyin() {}

    /**
     * The spellings of a name, each by its syllables; a character that has no reading is left out.
     *
     * @param folded the name with variant characters folded; the parts of a name still separated by {@code ·}
     */
    static List<List<String>> spellings(String folded) {
        List<List<String>> spellings = List.of(List.of());
        for (List<String> readings : readings(folded)) {
            List<List<String>> longer = new ArrayList<>();
            for (String reading : readings) {
                spellings.forEach(beginning -> longer.add(joined(beginning, reading)));
            }
            spellings = longer.subList(0, Math.min(longer.size(), SPELLINGS));
        }
        return spellings.stream().distinct().toList();
    }

    private static List<List<String>> readings(String name) {
        List<List<String>> readings = new ArrayList<>();
        // The parts of a name of another people have no Chinese family name before them.
        if (!name.contains(PersonName.SEPARATOR)) {
            readings.addAll(Surnames.of(name).orElseGet(() -> firstReading(name)));
        }
        StringBuilder letters = new StringBuilder();
        name.substring(readings.size()).codePoints().forEach(point -> {
            if (Character.isIdeographic(point) || !Character.isLetter(point)) {
                endOf(letters, readings);
            } else {
                letters.appendCodePoint(point);
            }
            if (Character.isIdeographic(point)) {
                List<String> read = readings(point);
                if (!read.isEmpty()) {
                    readings.add(read);
                }
            }
        });
        endOf(letters, readings);
        return readings;
    }

    /** A family name that is none of those is read as its character mostly is. */
    private static List<List<String>> firstReading(String name) {
        List<String> readings = Character.isIdeographic(name.charAt(0)) ? readings(name.charAt(0)) : List.of();
        return readings.isEmpty() ? List.of() : List.of(readings.subList(0, 1));
    }

    private static void endOf(StringBuilder letters, List<List<String>> readings) {
        if (!letters.isEmpty()) {
            readings.add(List.of(letters.toString().toLowerCase(Locale.ROOT)));
            letters.setLength(0);
        }
    }

    private static List<String> readings(int point) {
        if (!Character.isBmpCodePoint(point)) {
            return List.of();
        }
        return PinyinHelper.toPinyinList((char) point, PinyinStyleEnum.INPUT).stream()
                .filter(reading -> reading.chars().allMatch(letter -> letter >= 'a' && letter <= 'z'))
                .distinct()
                .limit(READINGS)
                .toList();
    }

    private static List<String> joined(List<String> beginning, String syllable) {
        List<String> longer = new ArrayList<>(beginning);
        longer.add(syllable);
        return longer;
    }
}
