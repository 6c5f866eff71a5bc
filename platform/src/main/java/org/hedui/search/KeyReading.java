package org.hedui.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;

/** Reads what somebody typed into the search. Nothing of it goes into a message: it may be a name or a number. */
final class KeyReading {
    private static final int LONGEST = 200;
    private static final int KNOWN_DIGITS = 5;
    private static final int SHORTEST_NUMBER = 5;
    private static final int SHORTEST_FILE = 3;
    private static final int SHORTEST_NAME = 2;
    private static final int ID_LENGTH = 18;

    private static final Pattern STARS = Pattern.compile("[∗⁎✱]");
    private static final Pattern ELLIPSES = Pattern.compile("[…⋯]+");
    /** The same dot stands between the parts of a name, so beside a digit only. */
    private static final Pattern DOTS = Pattern.compile("(?<=\\d)[●•]+|[●•]+(?=\\d)");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern CROSSES = Pattern.compile("(?<=\\d)[xX×]{3,}(?=[\\dX])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,、;]+");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{Nd}]");

    private final String text;
    private final List<KeyWord> words;

    KeyReading(String typed) {
        text = normalised(typed);
        words = Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .map(KeyWord::new)
                .toList();
    }

    SearchKey key() {
        if (!SAYS_SOMETHING.matcher(text).find() || text.length() > LONGEST) {
            throw tooWide();
        }
        if (words.stream().anyMatch(KeyWord::isStarredName)) {
            throw new VerificationException("HEDUI-SEARCH-005", "a name with a star in it finds everybody's");
        }
        if (words.stream().anyMatch(KeyWord::isBadlyMasked)) {
            throw masked(0, KNOWN_DIGITS);
        }
        Optional<ResidentId> number = ResidentId.find(text);
        if (number.isPresent()) {
            return SearchKey.person(KeyKind.ID_NUMBER, PersonMark.NOTHING.with(number.get()));
        }
        if (all(KeyWord::isName)) {
            return name();
        }
        return words.size() == 1 ? single(words.get(0)) : several();
    }

    private SearchKey single(KeyWord word) {
        if (word.isMasked()) {
            return SearchKey.person(KeyKind.MASKED_ID, masked(PersonMark.NOTHING, word, KNOWN_DIGITS));
        }
        if (word.isLongNumber()) {
            throw noSuchNumber();
        }
        if (word.isTail() || !word.isEightDigits() && word.day().isPresent()) {
            throw alone();
        }
        if (word.isNumber()) {
            return number(word);
        }
        return file();
    }

    private static SearchKey number(KeyWord word) {
        if (word.text().length() < SHORTEST_NUMBER) {
            throw new VerificationException(
                    "HEDUI-SEARCH-009",
                    "a number needs at least %d characters of its beginning".formatted(SHORTEST_NUMBER),
                    SHORTEST_NUMBER);
        }
        return SearchKey.number(word.capital()).orFile(word.text().toLowerCase(Locale.ROOT));
    }

    private SearchKey name() {
        String written = written();
        if (written.codePointCount(0, written.length()) < SHORTEST_NAME) {
            throw tooWide();
        }
        return SearchKey.person(kindOfName(), PersonMark.NOTHING.named(written)).orFile(text.toLowerCase(Locale.ROOT));
    }

    /** Marks of one person, side by side; anything else is the name of a file with blanks in it. */
    private SearchKey several() {
        PersonMark mark = PersonMark.NOTHING;
        int marks = 0;
        for (KeyWord word : words) {
            Optional<PersonMark> more = more(mark, word);
            if (more.isEmpty()) {
                return file();
            }
            marks += more.get().equals(mark) ? 0 : 1;
            mark = more.get();
        }
        if (marks < 2 && mark.id().isEmpty()) {
            throw alone();
        }
        return SearchKey.person(mark.kind(kindOfName()), mark);
    }

    private Optional<PersonMark> more(PersonMark mark, KeyWord word) {
        if (word.isName()) {
            return Optional.of(mark.named(written()));
        }
        if (word.isMasked()) {
            return Optional.of(masked(mark, word, 1));
        }
        if (word.isTail()) {
            return Optional.of(mark.with(mark.head(), word.tail()));
        }
        if (word.isLongNumber()) {
            return Optional.of(mark.with(ResidentId.find(word.text()).orElseThrow(KeyReading::noSuchNumber)));
        }
        return word.day().map(mark::born);
    }

    private static PersonMark masked(PersonMark mark, KeyWord word, int known) {
        int length = word.head().length() + word.tail().length();
        if (length < known || length >= ID_LENGTH) {
            throw masked(length, known);
        }
        return mark.with(word.head(), word.tail());
    }

    private static VerificationException masked(int shown, int known) {
        return new VerificationException(
                "HEDUI-SEARCH-004",
                "a masked number shows its first or last characters, %d to %d of them; this one shows %d"
                        .formatted(known, ID_LENGTH - 1, shown),
                known,
                shown);
    }

    private SearchKey file() {
        if (text.length() < SHORTEST_FILE) {
            throw tooWide();
        }
        return SearchKey.file(text.toLowerCase(Locale.ROOT));
    }

    /** All that is name of it, together: people write 王 建国 and wang jian guo. */
    private String written() {
        return words.stream().filter(KeyWord::isName).map(KeyWord::written).collect(Collectors.joining());
    }

    private KeyKind kindOfName() {
        return words.stream().anyMatch(word -> word.isName() && word.isChinese()) ? KeyKind.NAME : KeyKind.PINYIN;
    }

    private boolean all(Predicate<KeyWord> quality) {
        return words.stream().allMatch(quality);
    }

    /** Full-width forms, the signs with which people hide digits, and the many dashes, in one form each. */
    private static String normalised(String typed) {
        String dotted = STARS.matcher(ELLIPSES.matcher(typed).replaceAll("•")).replaceAll("*");
        String narrow = Normalizer.normalize(dotted, Normalizer.Form.NFKC).strip();
        String starred = DOTS.matcher(DASHES.matcher(narrow).replaceAll("-")).replaceAll("*");
        return CROSSES.matcher(starred).replaceAll("*");
    }

    private static VerificationException tooWide() {
        return new VerificationException(
                "HEDUI-SEARCH-001", "this would find everybody; at least two characters of a name are needed");
    }

    private static VerificationException noSuchNumber() {
        return new VerificationException("HEDUI-SEARCH-002", "this is no valid identity number; one may be mistyped");
    }

    private static VerificationException alone() {
        return new VerificationException(
                "HEDUI-SEARCH-003", "four digits or a day of birth are many people's; add a name or the other of both");
    }
}
