package org.hedui.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "220422196203051237", "150802195506060011"})
    void theExamplesOfTheStandardAreAccepted(String number) {
        assertThat(new ResidentId(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // wrong check character
                "500229197002290018", // right check character, but 29 Feb 1970 does not exist
                "11010519491231002x", // only the canonical form
                "2.20422E+17",
                ""
            })
    void anythingElseIsRefusedWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> new ResidentId(text))
                .isInstanceOf(InvalidResidentId.class)
                .hasMessageContaining(text.length() + " characters")
                .satisfies(refusal -> {
                    if (!text.isEmpty()) {
                        assertThat(refusal.getMessage()).doesNotContain(text);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "１１０１０５１９４９１２３１００２Ｘ",
                " 110105 19491231 002Ⅹ ",
                "11010519491231002Х", // Cyrillic
                "11010519491231002Χ" // Greek
            })
    void lookAlikesAreNormalised(String written) {
        assertThat(ResidentId.parse(written).value()).isEqualTo("11010519491231002X");
    }

    @Test
    void aNumberOfTheFirstGenerationIsCompleted() {
        assertThat(ResidentId.parse("220422620305123").value()).isEqualTo("220422196203051237");
    }

    @Test
    void itTellsBirthAndSexAndMasksItself() {
        var id = new ResidentId("220422196203051237");
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1962, 3, 5));
        assertThat(id.isMale()).isTrue();
        assertThat(id.ageOn(LocalDate.of(2026, 3, 4))).isEqualTo(63);
        assertThat(id.ageOn(LocalDate.of(2026, 3, 5))).isEqualTo(64);
        assertThat(id).hasToString("220*************37");
    }
}
