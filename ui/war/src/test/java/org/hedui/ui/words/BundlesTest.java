package org.hedui.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedui.department.DeliveryState;
import org.hedui.department.Fault;
import org.hedui.derivation.Excess;
import org.hedui.derivation.FindingKind;
import org.hedui.derivation.Outcome;
import org.hedui.derivation.Traced;
import org.hedui.evidence.AnswerKind;
import org.hedui.household.Area;
import org.hedui.household.LabourAbility;
import org.hedui.household.Relation;
import org.hedui.roster.RosterFault;
import org.hedui.survey.Verdict;
import org.hedui.survey.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/hedui/ui/words");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /** Letters and the punctuation that goes with them. */
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    /** The name of a language in itself, and a report's number, which is 220422-核-2026-00001 in every language. */
    private static final Set<String> PROPER_NAMES = Set.of("Language.CHINESE", "error.HEDUI-REPORT-001");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "errors"})
    void bothLanguagesHaveTheSameTexts(String bundle) {
        assertThat(load(bundle, "en").stringPropertyNames())
                .as("keys of %s_en.properties against %s_zh_CN.properties", bundle, bundle)
                .containsExactlyInAnyOrderElementsOf(load(bundle, "zh_CN").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "errors"})
    void bothLanguagesFillInTheSamePlaces(String bundle) {
        Properties chinese = load(bundle, "zh_CN");
        Properties english = load(bundle, "en");
        chinese.stringPropertyNames()
                .forEach(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(chinese.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "errors"})
    void theEnglishTextsHoldNoChineseButProperNames(String bundle) {
        Properties english = load(bundle, "en");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> !PROPER_NAMES.contains(key))
                        .filter(key -> CHINESE.matcher(english.getProperty(key)).find()))
                .isEmpty();
    }

    /** An ASCII apostrophe is a quotation to MessageFormat, and a text without places never meets MessageFormat. */
    @ParameterizedTest
    @ValueSource(strings = {"messages_zh_CN", "messages_en", "errors_zh_CN", "errors_en"})
    void noTextHoldsASignThatTheFormatWouldSwallow(String file) {
        Properties texts = load(file.substring(0, file.indexOf('_')), file.substring(file.indexOf('_') + 1));
        assertThat(texts.values().stream().map(String::valueOf).filter(text -> text.contains("'")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh_CN", "messages_en", "errors_zh_CN", "errors_en"})
    void noTextIsWrittenTwice(String file) throws IOException {
        List<String> keys = Files.readAllLines(FOLDER.resolve(file + ".properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    /** Papers take the word from the constant, pages from the bundle: a reader must meet the same. */
    @Test
    void theChineseWordOfAConstantIsTheOneOfThePapers() {
        assertThat(Stream.of(Relation.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(Area.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(LabourAbility.values()))
                .allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(AnswerKind.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(FindingKind.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(Outcome.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(Excess.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(Traced.Kind.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(Way.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(Verdict.values())).allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(DeliveryState.values()))
                .allMatch(it -> Words.of(it).equals(it.chinese()));
        assertThat(Stream.of(RosterFault.values()))
                .allMatch(it -> Words.of(it).equals(it.chinese())
                        && Words.say("roster.advice." + it.name()).equals(it.advice()));
        assertThat(Stream.of(Fault.values()))
                .allMatch(it -> Words.of(it).equals(it.chinese())
                        && Words.say("fault.advice." + it.name()).equals(it.advice()));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                FOLDER.resolve(bundle + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
