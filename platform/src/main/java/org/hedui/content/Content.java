package org.hedui.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hedui.kernel.VerificationException;

/**
 * A tree of content files, read afresh at each call. Paths are relative, with slashes, as {@code tenants/dongliao/tenant.yaml}.
 *
 * @param root the folder, of any file system
 */
public record Content(Path root) {
    // Decimal numbers stay decimal: money is never a double on its way in.
    private static final JsonMapper YAML = JsonMapper.builder(YAMLFactory.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Content {
        if (!Files.isDirectory(root)) {
            throw new VerificationException(
                    "HEDUI-CONTENT-001",
                    "the content folder %s does not exist; name one with hedui.content".formatted(root),
                    root.toString());
        }
    }

    public boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
    }

    /** The file as a tree. */
    public JsonNode tree(String path) {
        return read(path, JsonNode.class);
    }

    /**
     * The file as a value, usually a record; an unknown field is refused.
     *
     * @throws VerificationException HEDUI-CONTENT-002 if it is missing, HEDUI-CONTENT-003 with line and reason if it is no such value
     */
    public <T> T read(String path, Class<T> type) {
        try {
            return YAML.readValue(text(path), type);
        } catch (JsonProcessingException mistake) {
            int line = mistake.getLocation() == null ? 0 : mistake.getLocation().getLineNr();
            throw new VerificationException(
                    "HEDUI-CONTENT-003",
                    "%s, line %d: %s".formatted(path, line, mistake.getOriginalMessage()),
                    path,
                    line,
                    mistake.getOriginalMessage());
        }
    }

    public String text(String path) {
        if (!has(path)) {
            throw new VerificationException("HEDUI-CONTENT-002", "there is no content file %s".formatted(path), path);
        }
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the folders directly below {@code path}, sorted; none if there is no such folder. */
    public List<String> folders(String path) {
        return names(path, true);
    }

    /** The names of the files directly in {@code path}, sorted; none if there is no such folder. */
    public List<String> files(String path) {
        return names(path, false);
    }

    private List<String> names(String path, boolean folders) {
        Path folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry) == folders)
                    .map(entry -> entry.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
