package org.hedui.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.hedui.content.Content;
import org.hedui.derivation.example.ExampleRun;
import org.hedui.policy.PackLoader;
import org.hedui.policy.PolicyPack;
import org.junit.jupiter.api.Test;

/** An example that does not give what its author worked out is reported, never passed over. */
class FailingExampleTest {
    private final Content content = new Content(Path.of("src/main/content"));
    private final PolicyPack pack = new PackLoader(content).load("dongliao");
    private final ObjectNode example = (ObjectNode) content.tree("packs/dongliao/examples/ct-1a-imputed-wife.yaml");

    @Test
    void aFenOfDifferenceIsReportedWithBothFigures() {
        expect().put("per-head-monthly-income", "1077.01");
        assertThat(ExampleRun.differences(pack, example))
                .containsExactly("per-head-monthly-income: expected 1077.01, was 1077.00");
    }

    @Test
    void anExpectedRefusalThatDoesNotComeIsReported() {
        expect().put("refusal", "HEDUI-POLICY-003");
        assertThat(ExampleRun.differences(pack, example))
                .singleElement()
                .asString()
                .startsWith("refusal:");
    }

    @Test
    void aRefusalNobodyExpectedIsReported() {
        example.put("as-of", "2020-01-01");
        assertThat(ExampleRun.differences(pack, example))
                .containsExactly("refusal: expected none, was HEDUI-POLICY-003");
    }

    @Test
    void anExampleThatExpectsNothingShowsNothing() {
        expect().removeAll();
        assertThat(ExampleRun.differences(pack, example)).hasSize(1);
    }

    private ObjectNode expect() {
        return (ObjectNode) example.get("expect");
    }
}
