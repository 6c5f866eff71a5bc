package org.hedui.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that stands in a class is a text that the other language does not have. */
class PagesSpeakByKeyTest {
    private static final Path PAGES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    private static final Pattern PAPER_WORD = Pattern.compile("(\\.(chinese|advice)\\(\\)|::(chinese|advice)\\b)");

    /** Quantity knows yuan by the unit's name in the packs, which are content; it shows nothing of it. */
    private static final List<String> EXEMPT = List.of("Quantity.java: \"元\"");

    @Test
    void noClassOfThePagesHoldsAChineseText() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(PagesSpeakByKeyTest::literals))
                    .as("Chinese texts in classes: give them a key in both bundles")
                    .containsExactlyInAnyOrderElementsOf(EXEMPT);
        }
    }

    /** The Chinese word of a constant is for papers; a page asks {@link Words#of}. */
    @Test
    void noPageTakesTheWordThatAConstantHasForPapers() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> matches(file, PAPER_WORD)))
                    .isEmpty();
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        try {
            return pattern.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .results()
                    .map(match -> file.getFileName() + ": " + match.group());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> literals(Path file) {
        return matches(file, LITERAL).filter(literal -> CHINESE.matcher(literal).find());
    }
}
