package org.hedui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recognised in what people type. */
class SearchKeyTest {
    private static final ResidentId ID = new ResidentId("22042219800101121X");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22042219800101121X",
                " 220422 19800101 121x ",
                "２２０４２２１９８００１０１１２１Ｘ",
                "22042219800101121Х",
                "220422800101121"
            })
    void aCompleteNumberIsOneHoweverItIsWritten(String typed) {
        SearchKey key = SearchKey.of(typed);
        assertThat(key.kind()).isEqualTo(KeyKind.ID_NUMBER);
        assertThat(key.person().orElseThrow().id()).contains(ID);
        assertThat(key.file()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "220422********1234, 220422, 1234",
        "220***…7X, 220, 7X",
        "220***…7x, 220, 7X",
        "220*************4X, 220, 4X",
        "220422xxxxxxxx1234, 220422, 1234",
        "220422××××××××123X, 220422, 123X",
        "220422●●●●●●●●1234, 220422, 1234",
        "２２０４２２＊＊＊＊１２３４, 220422, 1234",
        "22042219800101****, 22042219800101, ''",
        "************01121X, '', 01121X"
    })
    void aMaskedNumberShowsItsBeginningAndItsEnd(String typed, String head, String tail) {
        SearchKey key = SearchKey.of(typed);
        assertThat(key.kind()).isEqualTo(KeyKind.MASKED_ID);
        assertThat(key.person().orElseThrow().head()).isEqualTo(head);
        assertThat(key.person().orElseThrow().tail()).isEqualTo(tail);
    }

    @ParameterizedTest
    @CsvSource({"王建国 1234, 王建国", "1234　王建国, 王建国", "王 建国 1234, 王建国", "'王建国，1234', 王建国", "wjg 1234, wjg", "王 1234, 王"})
    void theLastFourDigitsStandBesideAName(String typed, String name) {
        SearchKey key = SearchKey.of(typed);
        assertThat(key.kind()).isEqualTo(KeyKind.ID_TAIL);
        assertThat(key.person()).contains(PersonMark.NOTHING.with("", "1234").named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"121x 19800101", "19800101 121X", "1980-01-01 121X", "1980年1月1日 121X", "1980/1/1、121X"})
    void theLastFourDigitsStandBesideADayOfBirth(String typed) {
        assertThat(SearchKey.of(typed).person())
                .contains(PersonMark.NOTHING.with("", "121X").born(LocalDate.of(1980, 1, 1)));
    }

    @Test
    void aNameMayStandBesideADayOfBirthOrAMaskedNumber() {
        assertThat(SearchKey.of("王建国 1980-01-01").person())
                .contains(PersonMark.NOTHING.named("王建国").born(LocalDate.of(1980, 1, 1)));
        assertThat(SearchKey.of("王建国 220***4X").kind()).isEqualTo(KeyKind.MASKED_ID);
        assertThat(SearchKey.of("王建国 22042219800101121X").person())
                .contains(PersonMark.NOTHING.named("王建国").with(ID));
    }

    @ParameterizedTest
    @CsvSource({
        "王建国, NAME, 王建国",
        "建国, NAME, 建国",
        "王 建国, NAME, 王建国",
        "張國偉, NAME, 张国伟",
        "买买提•阿布都, NAME, 买买提阿布都",
        "wjg, PINYIN, wjg",
        "WJG, PINYIN, wjg",
        "wang jian guo, PINYIN, wangjianguo",
        "wáng jiànguó, PINYIN, wangjianguo",
        "xi'an, PINYIN, xian",
        "lǚ fang, PINYIN, lvfang",
        "lüfang, PINYIN, lvfang"
    })
    void aNameIsFoldedAsTheIndexFoldsIt(String typed, KeyKind kind, String written) {
        SearchKey key = SearchKey.of(typed);
        assertThat(key.kind()).isEqualTo(kind);
        assertThat(key.person()).contains(PersonMark.NOTHING.named(written));
    }

    @ParameterizedTest
    @CsvSource({
        "220422-20260301-00001, 220422-20260301-00001",
        "220422－20260301—00001, 220422-20260301-00001",
        "20260301-00001, 20260301-00001",
        "220422-核-2026-00001, 220422-核-2026-00001",
        "核-2026-00001, 核-2026-00001",
        "220422-20260301-00001-a01, 220422-20260301-00001-A01",
        "20260301, 20260301",
        "22042, 22042"
    })
    void thePapersNumberIsNoSearchOfAPerson(String typed, String number) {
        SearchKey key = SearchKey.of(typed);
        assertThat(key.kind()).isEqualTo(KeyKind.NUMBER);
        assertThat(key.number()).contains(number);
        assertThat(key.person()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "housing-2026-02.csv, housing-2026-02.csv",
        "guomi:66C7F0, guomi:66c7f0",
        "66c7f0f4, 66c7f0f4",
        "不动产 2026年2月.xlsx, 不动产 2026年2月.xlsx"
    })
    void aFileIsSoughtByTheBeginningOfItsNameOrDigest(String typed, String beginning) {
        SearchKey key = SearchKey.of(typed);
        assertThat(key.kind()).isEqualTo(KeyKind.FILE);
        assertThat(key.file()).contains(beginning);
        assertThat(key.person()).isEmpty();
    }

    @Test
    void aTextOfLettersMayBeANameOrTheBeginningOfAFile() {
        SearchKey key = SearchKey.of("Housing");
        assertThat(key.person()).isPresent();
        assertThat(key.file()).isEqualTo(Optional.of("housing"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 001",
        "'   ', 001",
        "*, 001",
        "***, 001",
        "%, 001",
        "%%%, 001",
        "__, 001",
        "王, 001",
        "w, 001",
        "…, 001",
        "220422198001011215, 002",
        "220422198013011210, 002",
        "1234, 003",
        "121X, 003",
        "1980-01-01, 003",
        "1980年1月1日, 003",
        "220*, 004",
        "***1234, 004",
        "22*19*34, 004",
        "王建国 *, 004",
        "王*, 005",
        "王**, 005",
        "*建国, 005",
        "w*g, 005",
        "1-2, 009",
        "核-2, 009"
    })
    void whatWouldFindEverybodyOrNobodyIsRefusedWithItsReason(String typed, String code) {
        assertThatThrownBy(() -> SearchKey.of(typed))
                .isInstanceOfSatisfying(
                        VerificationException.class,
                        refused -> assertThat(refused.code()).isEqualTo("HEDUI-SEARCH-" + code));
    }

    @Test
    void aRefusalDoesNotQuoteWhatWasTyped() {
        assertThatThrownBy(() -> SearchKey.of("220422198001011215"))
                .hasMessage("HEDUI-SEARCH-002: this is no valid identity number; one may be mistyped");
    }
}
