package org.hedui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hedui.crypto.CryptoSuite;
import org.junit.jupiter.api.Test;

class LetterPaperTest {
    private static final LetterPaper PAPER = new LetterPaper(CryptoSuite.GUOMI);
    private static final byte[] AUTHORIZATION =
            PAPER.render(SampleLetters.authorization()).bytes();
    private static final byte[] ENTRUSTMENT =
            PAPER.render(SampleLetters.entrustment()).bytes();

    @Test
    void bothLettersAreValidArchiveFiles() throws Exception {
        assertThat(PdfReading.faults(AUTHORIZATION)).isEmpty();
        assertThat(PdfReading.faults(ENTRUSTMENT)).isEmpty();
    }

    @Test
    void aLetterToADepartmentSaysWhomItAsksAboutWhatAndUntilWhen() throws Exception {
        byte[] inquiry = PAPER.render(SampleLetters.inquiry()).bytes();
        assertThat(PdfReading.faults(inquiry)).isEmpty();
        assertThat(PdfReading.text(inquiry))
                .contains("421002-函-2026-00001", "自然资源和规划局:", "2户2人的不动产登记信息", "2026年3月4日前反馈")
                .contains("查询内容:坐落、建筑面积、规划用途", "空白不视为没有记录")
                .contains("䶮国栋220422198405211237421002-20260301-00003-A01", "䶮𠮷220422201609080025")
                .contains("回执", "以上人员均查无记录", "谢婉清2026-03-0109:30", "演示数据");
        assertThat(PAPER.render(SampleLetters.inquiry()).bytes()).isEqualTo(inquiry);
    }

    @Test
    void theAuthorizationNamesItsBoundsAndItsEnd() {
        assertThat(PdfReading.text(AUTHORIZATION))
                .contains("东辽县公安局户籍人口、机动车登记", "辽源市住房公积金管理中心", "查询范围以下表为限")
                .contains("自签署之日起至2027年2月28日止", "同意按照规定公示");
    }

    @Test
    void everySignerHasALineAndAGuardianStandsBesideTheMinor() {
        assertThat(PdfReading.text(AUTHORIZATION))
                .contains("220422198405211237", "220422198703152046", "220422201609080025", "220422195501010014")
                .contains("䶮𠮷(监护人䶮国栋)", "指印", "代理人:孙丽华(白泉镇民政办)");
    }

    @Test
    void consentToPublicityIsNotPrintedWhereItIsNotGiven() {
        LetterContent.Authorization given = SampleLetters.authorization();
        LetterContent.Authorization withheld = new LetterContent.Authorization(
                given.number(),
                given.issuer(),
                given.printedAt(),
                given.demo(),
                given.applicant(),
                given.applicantId(),
                given.address(),
                given.scheme(),
                given.sources(),
                false,
                given.validUntil(),
                given.signers(),
                given.agent());
        assertThat(PdfReading.text(PAPER.render(withheld).bytes()))
                .contains("我们不同意公示")
                .doesNotContain("我们同意");
    }

    @Test
    void theEntrustmentCountsHouseholdsAndPersonsOfItsRoster() {
        List<String> pages = PdfReading.pages(ENTRUSTMENT);
        assertThat(pages.get(0)).contains("1户4人", "220422-委-2026-00007", "2025年3月至2026年2月(12个月)");
        assertThat(pages.get(1)).contains("申请核对人员花名册", "䶮𠮷", "220422195501010014", "12000.00", "50400.00");
        assertThat(pages).allMatch(page -> page.contains("演示数据"));
    }

    @Test
    void theSameLetterGivesTheSameOctets() {
        assertThat(PAPER.render(SampleLetters.authorization()).bytes()).isEqualTo(AUTHORIZATION);
        assertThat(PAPER.render(SampleLetters.entrustment()).bytes()).isEqualTo(ENTRUSTMENT);
    }
}
