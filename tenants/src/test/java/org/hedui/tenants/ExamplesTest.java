package org.hedui.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hedui.content.Content;
import org.hedui.derivation.example.ExampleRun;
import org.hedui.policy.PackLoader;
import org.hedui.policy.PolicyPack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every pack, without a database. */
class ExamplesTest {
    private final Content content = new Content(Path.of("src/main/content"));
    private final PackLoader packs = new PackLoader(content);

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatItsAuthorWorkedOut() {
        return packs.ids().stream().flatMap(this::examples);
    }

    @Test
    void thePackOfTheWorkingCountyHasTheHandComputedCases() {
        assertThat(content.files("packs/dongliao/examples"))
                .anyMatch(name -> name.startsWith("ct-1a"))
                .anyMatch(name -> name.startsWith("ct-8"));
    }

    private Stream<DynamicTest> examples(String id) {
        PolicyPack pack = packs.load(id);
        String folder = "packs/" + id + "/examples";
        return content.files(folder).stream()
                .map(name -> DynamicTest.dynamicTest(
                        id + "/" + name,
                        () -> assertThat(ExampleRun.differences(pack, content.tree(folder + "/" + name)))
                                .isEmpty()));
    }
}
