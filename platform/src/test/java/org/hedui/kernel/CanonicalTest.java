package org.hedui.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    record Sum(BigDecimal yuan, List<String> silent, boolean passed) {
        public boolean isUnverified() {
            return passed && !silent.isEmpty();
        }
    }

    @Test
    void whatARecordSaysOfItselfIsNotWrittenAndItIsReadBackAsItWas() {
        Sum sum = new Sum(new BigDecimal("50400.00"), List.of("银行"), true);

        String written = Canonical.write(sum);

        assertThat(written).isEqualTo("{\"passed\":true,\"silent\":[\"银行\"],\"yuan\":50400.00}");
        assertThat(Canonical.read(written, Sum.class)).isEqualTo(sum);
    }

    @Test
    void aDocumentWithAFieldThatNobodyKnowsIsNotTaken() {
        assertThatThrownBy(() -> Canonical.read("{\"passed\":true,\"surprise\":1}", Sum.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sum");
    }
}
