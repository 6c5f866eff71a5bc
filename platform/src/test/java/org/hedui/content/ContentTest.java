package org.hedui.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
    record Limit(BigDecimal yuan) {}

    @TempDir
    Path root;

    @Test
    void decimalsArriveExactly() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "yuan: 50400.01\n");
        assertThat(new Content(root).read("a.yaml", Limit.class).yuan()).isEqualTo(new BigDecimal("50400.01"));
    }

    @Test
    void aMistakeIsAnsweredWithFileAndLine() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "yuan: 1\nyaun: 2\n");
        assertThatThrownBy(() -> new Content(root).read("a.yaml", Limit.class))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("HEDUI-CONTENT-003")
                .hasMessageContaining("a.yaml, line 2")
                .hasMessageContaining("yaun");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> new Content(root).tree("none.yaml")).hasMessageContaining("none.yaml");
    }
}
