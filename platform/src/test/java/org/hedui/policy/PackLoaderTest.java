package org.hedui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hedui.content.Content;
import org.junit.jupiter.api.Test;

class PackLoaderTest {
    private final PackLoader packs = new PackLoader(new Content(Path.of("../tenants/src/main/content")));

    @Test
    void everyPackOfTheContentHoldsTogether() {
        assertThat(packs.ids()).contains("nation", "demoprovince", "dongliao", "chengkou");
        for (String id : packs.ids()) {
            assertThat(packs.load(id).version()).startsWith("sha256:");
        }
    }
}
