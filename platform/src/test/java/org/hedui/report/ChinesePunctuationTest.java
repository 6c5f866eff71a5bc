package org.hedui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChinesePunctuationTest {
    @Test
    void marksBesideIdeographsAreFullWidth() {
        assertThat(ChinesePunctuation.of("收入(年),合计:1")).isEqualTo("收入\uFF08年\uFF09\uFF0C合计\uFF1A1");
        assertThat(ChinesePunctuation.of("高于 1050.00,不符")).isEqualTo("高于 1050.00\uFF0C不符");
    }

    @Test
    void figuresTimesAndLatinTextKeepTheirs() {
        assertThat(ChinesePunctuation.of("1,000.00 10:14 f(x), y")).isEqualTo("1,000.00 10:14 f(x), y");
    }

    @Test
    void aPairOfBracketsIsSetAlike() {
        assertThat(ChinesePunctuation.of("核对(SM3)")).isEqualTo("核对\uFF08SM3\uFF09");
        assertThat(ChinesePunctuation.of("a)乙(")).isEqualTo("a\uFF09乙\uFF08");
    }

    @Test
    void aMarkBehindAFullWidthBracketIsFullWidthToo() {
        assertThat(ChinesePunctuation.of("核验码(SM3):1")).isEqualTo("核验码\uFF08SM3\uFF09\uFF1A1");
    }
}
