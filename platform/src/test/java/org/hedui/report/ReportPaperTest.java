package org.hedui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.crypto.Signature;
import org.hedui.kernel.DivisionCode;
import org.hedui.kernel.VerificationException;
import org.hedui.report.ReportContent.Conclusion;
import org.hedui.report.ReportContent.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPaperTest {
    private static final ReportPaper PAPER = new ReportPaper(CryptoSuite.GUOMI);
    private static final byte[] SAMPLE =
            PAPER.render(SampleReport.content(), SampleReport.FIRST_PRINT).bytes();

    @TempDir
    Path folder;

    @Test
    void isAValidArchiveFile() throws Exception {
        assertThat(PdfReading.faults(SAMPLE)).isEmpty();
    }

    @Test
    void everyNameOfTheHouseholdCanBeReadIncludingTheRareOnes() {
        assertThat(PdfReading.text(SAMPLE))
                .contains("䶮国栋", "䶮𠮷", "古丽娜尔·艾合买提", "䶮国梁", "220422********1237", "220422********0014");
    }

    @Test
    void everyFigureStandsThereWithTwoDecimals() {
        assertThat(PdfReading.text(SAMPLE))
                .contains("12000.00", "38772.00", "17172.00", "21600.00", "333.33", "1077.00", "1050.00", "50400.00");
    }

    @Test
    void everyFigureHasItsStepsItsBasisAndItsSource() {
        assertThat(PdfReading.text(SAMPLE))
                .contains(
                        "144.00÷职工缴交率8%=1800.00",
                        "依据:规则工资.公积金推算2026.1", "来源:住房公积金缴存,2026-03-08交付第3行", "东辽县最低生活保障,版本2026.1,适用2026年3月1日有效的参数");
    }

    @Test
    void saysHowManyItemsWereAskedAndHowManyAnswered() {
        assertThat(PdfReading.text(SAMPLE)).contains("共核对6项部门信息,其中3项返回信息,1项未查到记录,2项未核实");
    }

    /** Silence is never zero: the department that did not answer stands on the page. */
    @Test
    void anElementWithoutAnAnswerIsPrintedAsUnverifiedWithItsDepartment() {
        assertThat(PdfReading.text(SAMPLE)).contains("未核实(东辽县自然资源局未反馈)", "未核实(东辽县市场监督管理局数据未覆盖)", "未核实(银行未接入)");
    }

    @Test
    void everyPageHasNumberCountDemoMarkAndWatermark() {
        List<String> pages = PdfReading.pages(SAMPLE);
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("编号:220422-核-2026-00001", "第%d页共%d页".formatted(i + 1, pages.size()))
                    .contains("演示数据", "周明远2026-03-1215:25");
        }
    }

    @Test
    void aRealReportCarriesNoDemoMark() {
        ReportContent demo = SampleReport.content();
        ReportContent real = new ReportContent(
                demo.number(),
                demo.head(),
                demo.family(),
                demo.items(),
                demo.comparison(),
                demo.derivation(),
                demo.conclusion(),
                demo.notes(),
                false);
        assertThat(PdfReading.text(PAPER.render(real, SampleReport.FIRST_PRINT).bytes()))
                .doesNotContain("演示数据");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEachPageAndLosesNoRow() {
        byte[] pdf = PAPER.render(SampleReport.content(150), SampleReport.FIRST_PRINT)
                .bytes();
        List<String> pages = PdfReading.pages(pdf);
        String text = String.join("", pages);
        assertThat(IntStream.rangeClosed(1, 150)).allMatch(i -> text.contains("吉D%05d".formatted(i)));
        assertThat(pages.stream().filter(page -> page.contains("吉D")))
                .hasSizeGreaterThan(3)
                .allMatch(page -> page.contains("初次登记日期"));
    }

    /** The length of one table is varied, so that each heading comes near the foot of a page at some time. */
    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() {
        for (int vehicles = 2; vehicles < 42; vehicles += 3) {
            assertThat(PdfReading.lowestLines(render(SampleReport.content(vehicles))))
                    .as("%d vehicles", vehicles)
                    .noneMatch(line -> line.matches("[一二三四五]、.*|\\([一二三]\\).*|[1-6]\\.[^。]*\\(.*\\)"))
                    .doesNotContain("核对要素申报(元)核实(元)限额(元)比对结果", "项目计算过程、依据及来源金额(元)");
        }
    }

    @Test
    void aCellLongerThanAPageIsContinuedAndNotDropped() {
        String longStep =
                IntStream.rangeClosed(1, 1500).mapToObj(i -> "步骤" + i + "、").reduce("", String::concat);
        byte[] pdf = render(withStatement(longStep));
        assertThat(PdfReading.text(pdf)).contains("步骤1、", "步骤1500、");
    }

    @Test
    void theQrCodeOfTheRenderedPageGivesNumberAndDigestOfTheContent() throws Exception {
        int last = PdfReading.pages(SAMPLE).size() - 1;
        String read = PdfReading.qrCode(PdfReading.page(SAMPLE, last, 150));
        ReportCode expected = ReportCode.of(SampleReport.content(), CryptoSuite.GUOMI);
        assertThat(ReportCode.parse(read)).isEqualTo(expected);
        assertThat(PdfReading.text(SAMPLE)).contains(expected.digest());
    }

    @Test
    void theCodeIsThatOfTheContentWhicheverPrintItIs() {
        ReportContent content = SampleReport.content();
        RenderedReport first = PAPER.render(content, SampleReport.FIRST_PRINT);
        RenderedReport second = PAPER.render(content, new Printing(2, Instant.parse("2026-04-01T00:00:00Z"), "李晓梅"));
        String digest = ReportCode.of(content, CryptoSuite.GUOMI).digest();
        assertThat(second.digest()).isNotEqualTo(first.digest());
        assertThat(PdfReading.text(second.bytes())).contains(digest, "第2次打印2026年4月1日");
        assertThat(ReportCode.of(withStatement("38772.01"), CryptoSuite.GUOMI).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void theSameContentGivesTheSameOctets() {
        RenderedReport again = PAPER.render(SampleReport.content(), SampleReport.FIRST_PRINT);
        assertThat(again.bytes()).isEqualTo(SAMPLE);
        assertThat(again.digest()).hasSize(64);
    }

    /** U+31350 (Extension H) is not in the face; U+200B has no ink at all. */
    @Test
    void aCharacterThatTheFaceLacksIsPrintedAsItsCodeAndNeverVanishes() {
        ReportContent content = SampleReport.content();
        Head head = content.head();
        Head rare = new Head(
                head.centre(),
                head.issuedAt(),
                head.scheme(),
                "张\uD884\uDF50\u200B강",
                head.applicantId(),
                head.address(),
                head.entrustingUnit(),
                head.entrustmentNumber(),
                head.authorizationNumber(),
                head.incomePeriod(),
                head.assetsAsOf());
        byte[] pdf = render(new ReportContent(
                content.number(),
                rare,
                content.family(),
                content.items(),
                content.comparison(),
                content.derivation(),
                content.conclusion(),
                content.notes(),
                true));
        assertThat(PdfReading.text(pdf)).contains("张〔U+31350〕〔U+200B〕〔U+AC15〕", "字库未收录");
        assertThat(PdfReading.text(SAMPLE)).doesNotContain("字库未收录");
    }

    @Test
    void aSealHoldsForExactlyThisFile() {
        KeyRing ring = KeyRing.create(folder.resolve("keys"), Clock.fixed(SampleReport.ISSUED, ZoneOffset.UTC));
        RenderedReport report = PAPER.render(SampleReport.content(), SampleReport.FIRST_PRINT);
        Signature seal = new ReportSeal(ring).seal(report);
        assertThat(ReportSeal.holds(report.bytes(), seal, ring.verifyingKey())).isTrue();
        byte[] changed = report.bytes();
        changed[changed.length / 2] ^= 1;
        assertThat(ReportSeal.holds(changed, seal, ring.verifyingKey())).isFalse();
    }

    @Test
    void numbersNameDivisionYearAndRunningNumber() {
        assertThat(ReportNumber.of(new DivisionCode("220422"), 2026, 1).value()).isEqualTo("220422-核-2026-00001");
        assertThatThrownBy(() -> ReportNumber.of(new DivisionCode("220422"), 2026, 100_000))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("HEDUI-REPORT-002");
        assertThatThrownBy(() -> new ReportNumber("2026-1")).hasMessageContaining("HEDUI-REPORT-001");
        assertThatThrownBy(() -> ReportCode.parse("220422")).hasMessageContaining("HEDUI-REPORT-003");
    }

    /** The code was taken before reports could tell of a survey: papers issued then are still found by theirs. */
    @Test
    void aReportWithoutASurveyKeepsTheCodeItAlwaysHad() {
        assertThat(ReportCode.of(SampleReport.content(), CryptoSuite.GUOMI).digest())
                .isEqualTo("a3c3d9cdca9ae87233b56865f302d8227c36bca92302f0e1ce8289e4669eeda9");
        assertThat(PdfReading.text(SAMPLE)).contains("三、申报与核对结果比对").doesNotContain("社会调查情况");
    }

    @Test
    void aSurveyIsPrintedBetweenTheDepartmentsAnswersAndTheComparisonAndChangesTheCode() {
        ReportContent content = SampleReport.surveyed();
        String text = PdfReading.text(render(content));
        assertThat(text)
                .contains("三、社会调查情况", "四、申报与核对结果比对", "六、核对结论")
                .contains("入户调查", "苏日娜、包志远", "巴特尔(邻居)", "砖木结构三间", "不属实", "车已于2023年拆解")
                .contains("未签名:本人外出,由邻居在场见证");
        assertThat(text.indexOf("社会调查情况")).isBetween(text.indexOf("信息核对情况"), text.indexOf("申报与核对结果比对"));
        assertThat(ReportCode.of(content, CryptoSuite.GUOMI).digest())
                .isNotEqualTo(
                        ReportCode.of(SampleReport.content(), CryptoSuite.GUOMI).digest());
    }

    private static byte[] render(ReportContent content) {
        return PAPER.render(content, SampleReport.FIRST_PRINT).bytes();
    }

    private static ReportContent withStatement(String statement) {
        ReportContent content = SampleReport.content();
        Conclusion conclusion = content.conclusion();
        return new ReportContent(
                content.number(),
                content.head(),
                content.family(),
                content.items(),
                content.comparison(),
                content.derivation(),
                new Conclusion(
                        conclusion.category(),
                        List.of(statement),
                        List.of(statement),
                        conclusion.signatories().stream()
                                .map(s -> new ReportContent.Signatory(
                                        s.name(), s.role(), statement, s.signedAt(), s.authentication()))
                                .toList()),
                content.notes(),
                content.demo());
    }
}
