package org.hedui.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"古丽•买买提", "古丽‧买买提", "古丽．买买提", "古丽・买买提", "古丽-买买提", " 古丽 · 买买提 "})
    void separatorsAreNormalised(String written) {
        assertThat(new PersonName(written).value()).isEqualTo("古丽·买买提");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertThat(new PersonName("𠮷䶮").masked()).isEqualTo("𠮷*");
    }

    @Test
    void nobodyIsCalledNothing() {
        assertThatThrownBy(() -> new PersonName("  "))
                .isInstanceOf(VerificationException.class)
                .hasMessageStartingWith("HEDUI-NAME-001");
    }
}
