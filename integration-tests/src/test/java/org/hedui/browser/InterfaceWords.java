package org.hedui.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Chinese texts of the interface, to be told from Chinese content: every text of the pages stands in the bundles (a
 * test of the WAR holds that), so what is none of these is a name, a record or a rule.
 */
record InterfaceWords(List<Pattern> texts) {
    private static final Path BUNDLES =
            Path.of("..", "ui", "war", "src", "main", "resources", "org", "hedui", "ui", "words");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Keys whose Chinese is content as well: a centre's name, and the names of datasets and schemes of the catalogue. */
    private static final Pattern CONTENT =
            Pattern.compile("tenant\\.centre|audit\\.(field|purpose)\\..*|Language\\..*");

    static InterfaceWords chinese() {
        return new InterfaceWords(Stream.of("messages_zh_CN.properties", "errors_zh_CN.properties")
                .map(BUNDLES::resolve)
                .map(InterfaceWords::load)
                .flatMap(texts -> texts.stringPropertyNames().stream()
                        .filter(key -> !CONTENT.matcher(key).matches())
                        .map(texts::getProperty))
                .filter(text -> HAN.matcher(PLACE.matcher(text).replaceAll("")).find())
                .map(InterfaceWords::pattern)
                .toList());
    }

    /** Whether a text of a page is one of the interface, whatever its places are filled with. */
    boolean have(String text) {
        return texts.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        int from = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(text.substring(from, places.start()))).append(".+");
            from = places.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(from))).toString());
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
