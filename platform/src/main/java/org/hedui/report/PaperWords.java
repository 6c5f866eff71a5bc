package org.hedui.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The fixed words of the papers, by key: {@code papers_zh_CN.properties} beside this class. */
final class PaperWords {
    private static final Properties WORDS = read();

    static String of(String key, Object... arguments) {
        String words = Optional.ofNullable(WORDS.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("papers_zh_CN.properties has no " + key));
        return arguments.length == 0 ? words : words.formatted(arguments);
    }

    private static Properties read() {
        try (InputStream resource = Resource.open("papers_zh_CN.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return words;
        } catch (IOException broken) {
            throw new IllegalStateException("papers_zh_CN.properties cannot be read", broken);
        }
    }

    private PaperWords() {}
}
