package org.hedui.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedui.content.Content;
import org.hedui.department.Column;
import org.hedui.policy.PackLoader;
import org.hedui.policy.PolicyPack;
import org.junit.jupiter.api.Test;

/** The schema and the guide for editors say what the reader accepts. */
class CaseSchemaTest {
    private static final Path CONTENT = Path.of("src/main/content");
    private final PackLoader packs = new PackLoader(new Content(CONTENT));

    @Test
    void theSchemaKnowsEachDatasetOfEachPackWithItsFields() throws IOException {
        JsonNode datasets = new ObjectMapper()
                .readTree(CONTENT.resolve("packs/case.schema.json").toFile())
                .at("/properties/records/properties");
        all().forEach(pack -> pack.sources().forEach((id, source) -> {
            Set<String> fields = new TreeSet<>(Set.of("subject"));
            source.dataset().columns().stream()
                    .filter(column -> !column.isKey())
                    .map(Column::label)
                    .forEach(fields::add);
            Set<String> written = new TreeSet<>();
            datasets.path(id).at("/items/properties").fieldNames().forEachRemaining(written::add);
            assertThat(written).as(id).isEqualTo(fields);
        }));
    }

    @Test
    void theGuideListsEachDatasetWithItsFields() throws IOException {
        String guide = Files.readString(CONTENT.resolve("packs/README.md"));
        all().forEach(pack -> pack.sources().forEach((id, source) -> {
            String line = guide.lines()
                    .filter(text -> text.startsWith("| `" + id + "`"))
                    .findFirst()
                    .orElse("");
            assertThat(source.dataset().columns().stream()
                            .filter(column -> !column.isKey())
                            .map(column -> "`" + column.label() + "`"))
                    .allSatisfy(field -> assertThat(line).contains(field));
        }));
    }

    private Stream<PolicyPack> all() {
        return packs.ids().stream().map(packs::load);
    }
}
