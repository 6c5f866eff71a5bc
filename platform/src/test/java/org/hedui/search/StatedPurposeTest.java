package org.hedui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPurposeTest {
    @Test
    void choiceAndWordsStandInTheTrailAsOneSentence() {
        assertThat(new StatedPurpose(SearchPurpose.ENQUIRY, " 来访群众询问进度 ").sentence())
                .isEqualTo("答复群众或委托单位询问：来访群众询问进度");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 007",
        "查, 007",
        "查询 22042219800101121X, 010",
        "220422 1980 0101 1213 的家庭, 010",
        "220422800101121, 010"
    })
    void wordsThatSayNothingOrNameThePersonAreRefused(String words, String code) {
        assertThatThrownBy(() -> new StatedPurpose(SearchPurpose.OTHER, words))
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refused -> assertThat(refused.code()).isEqualTo("HEDUI-SEARCH-" + code));
    }

    @Test
    void atMostTwoHundredCharactersAreKept() {
        assertThat(new StatedPurpose(SearchPurpose.OTHER, "查".repeat(200)).words())
                .hasSize(200);
        assertThatThrownBy(() -> new StatedPurpose(SearchPurpose.OTHER, "查".repeat(201)))
                .hasMessageStartingWith("HEDUI-SEARCH-007");
    }
}
