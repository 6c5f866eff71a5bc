package org.hedui.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.hedui.kernel.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which texts a name is found; every expected text is written down by hand. */
class NameKeysTest {
    @Test
    void aNameIsFoundWholeByItsEndingBySpellingAndByInitials() {
        assertThat(NameKeys.of(new PersonName("王建国")))
                .containsExactlyInAnyOrder("王建国", "建国", "wangjianguo", "jianguo", "wjg");
    }

    @Test
    void aNameOfTwoCharactersHasNoEndingOfItsOwn() {
        assertThat(NameKeys.of(new PersonName("李芳"))).containsExactlyInAnyOrder("李芳", "lifang", "lf");
    }

    @ParameterizedTest
    @CsvSource({
        "单国强, shanguoqiang, sgq, danguoqiang",
        "解丽, xieli, xl, jieli",
        "仇明, qiuming, qm, chouming",
        "曾祥, zengxiang, zx, cengxiang",
        "查良, zhaliang, zl, chaliang",
        "尉迟恭, yuchigong, ycg, weichigong",
        "区海, ouhai, oh, quhai",
        "万俟雪, moqixue, mqx, wansixue",
        "尉建军, weijianjun, wjj, yujianjun",
        "長孙红, zhangsunhong, zsh, changsunhong"
    })
    void aFamilyNameIsReadAsOneAndNotAsTheWord(String name, String spelled, String initials, String wrong) {
        assertThat(NameKeys.of(new PersonName(name)))
                .contains(spelled, initials)
                .doesNotContain(wrong);
    }

    @Test
    void aFamilyNameThatFamiliesReadDifferentlyIsFoundUnderBothReadings() {
        assertThat(NameKeys.of(new PersonName("覃芳"))).contains("qinfang", "qf", "tanfang", "tf");
    }

    @Test
    void aCharacterOfSeveralReadingsInAGivenNameIsFoundUnderEach() {
        assertThat(NameKeys.of(new PersonName("张乐"))).contains("zhangle", "zl", "zhangyue", "zy");
    }

    @Test
    void aNameOfManyReadingsHasFewSpellings() {
        assertThat(NameKeys.of(new PersonName("行长重单乐行长重单乐"))).hasSizeLessThan(100);
    }

    @Test
    void theUmlautIsWrittenV() {
        assertThat(NameKeys.of(new PersonName("吕绿"))).contains("lvlv", "ll");
    }

    @Test
    void variantCharactersAreFoundInTheirOneForm() {
        assertThat(NameKeys.of(new PersonName("張國偉"))).contains("张国伟", "国伟", "zhangguowei", "zgw");
        assertThat(NameKeys.written("張國偉")).isEqualTo("张国伟");
        assertThat(NameKeys.of(new PersonName("𠮷林"))).contains("吉林", "jilin", "jl");
    }

    @Test
    void separatorsOfANameDoNotMatter() {
        assertThat(NameKeys.of(new PersonName("买买提·阿布都"))).contains("买买提阿布都", "阿布都", "提阿布都", "maimaitiabudu", "mmtabd");
        for (String typed : new String[] {"买买提•阿布都", "买买提.阿布都".replace('.', '‧'), "买买提 阿布都", "买买提阿布都"}) {
            assertThat(NameKeys.written(typed)).isEqualTo("买买提阿布都");
        }
    }

    @Test
    void aNameInLettersIsFoundByItsParts() {
        assertThat(NameKeys.of(new PersonName("Anna Maria-Schmidt")))
                .contains("annamariaschmidt", "mariaschmidt", "schmidt");
    }

    @Test
    void aRareCharacterWithoutAReadingLeavesTheRestFindable() {
        assertThat(NameKeys.of(new PersonName("王𬭎"))).containsExactlyInAnyOrder("王𬭎", "wang");
    }
}
