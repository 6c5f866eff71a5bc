package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Catalogue;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 巴彦淖尔市's way (S1-13): system check, social survey, computing, committee, report; and its calendar, in which late
 * supply is seen until it comes.
 */
@Tag("house")
class SocialSurveyIT {
    private static final Path PICTURES = Path.of("target/pictures/pages");

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Truth truth;

    @BeforeAll
    static void theHouseStandsAndACityIsMade() throws IOException {
        Files.createDirectories(PICTURES);
        chromium = new Chromium();
        TenantSettings tenant = TenantSettings.of(DongliaoProvince.CONTENT, new TenantId("bayannur"));
        truth = new SyntheticProvince(new Catalogue(DongliaoProvince.CONTENT))
                .write(new SyntheticSettings(tenant, 11, 5, LocalDate.now(ZoneId.of("Asia/Shanghai")), 0.0), folder);
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aHouseholdIsSurveyedBeforeItIsComputedAndAgainWhereAComputationLeftADoubt() throws IOException {
        lateSupplyIsSeenUntilItComes();
        CaseWalk walk = new CaseWalk(truth.story("suspicious"));
        try (Desk clerk = desk("clerk")) {
            walk.declares(clerk);
            walk.signs(clerk, DongliaoProvince.scan(folder));
        }
        at("entrusting", walk::entrusts);
        at("acceptance", walk::accepts);
        at("checking", officer -> nothingIsComputedBeforeTheSurvey(officer, walk.number()));
        SurveyWalk survey = new SurveyWalk(walk.number());
        at("investigator", investigator -> firstSurvey(investigator, survey));
        at("checking", officer -> computes(officer, walk.number()));
        at("investigator", investigator -> secondSurvey(investigator, survey, walk.number()));
        at("checking", officer -> computes(officer, walk.number()));
        at("committee", walk::proposes);
        at("deputy", walk::signsConclusion);
        try (Desk head = desk("head")) {
            walk.signsConclusion(head);
            requireSurveyed(text(walk.issues(head, folder)));
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static void lateSupplyIsSeenUntilItComes() {
        PageInspection pages = new PageInspection(PICTURES);
        Catalogue catalogue = new Catalogue(DongliaoProvince.CONTENT);
        try (Desk officer = desk("data")) {
            officer.sees("项数据逾期未报送");
            int late = badge(officer);
            assertThat(late).isPositive();
            pages.look(officer, "deliveries-late");
            officer.go("calendar");
            officer.sees("本平台默认："); // what the paper leaves open is said to be ours
            pages.look(officer, "calendar");
            truth.files()
                    .forEach(file -> ImportWalk.imports(
                            officer,
                            folder.resolve("bayannur"),
                            file,
                            catalogue.require(file.dataset()).label()));
            officer.go("calendar");
            assertThat(badge(officer)).isLessThan(late);
            officer.page().locator(".hd-year").scrollIntoViewIfNeeded();
            officer.picture("calendar-year");
            officer.page().locator(".hd-rules").scrollIntoViewIfNeeded();
            officer.picture("calendar-rules");
            assertThat(officer.complaints()).isEmpty();
        }
        assertThat(pages.found()).isEmpty();
    }

    private static int badge(Desk officer) {
        return Integer.parseInt(
                officer.page().locator(".hd-nav .hd-badge").innerText().strip());
    }

    private static void nothingIsComputedBeforeTheSurvey(Desk officer, String number) {
        officer.go("cases/" + number);
        officer.does("check");
        officer.sees("部门反馈的记录");
        officer.sees("还没有开展社会调查");
        officer.does("assess");
        officer.sees("还没有本次核对的社会调查");
        officer.seesStation("系统核对");
    }

    private static void firstSurvey(Desk investigator, SurveyWalk survey) {
        PageInspection pages = new PageInspection(PICTURES);
        survey.opens(investigator);
        pages.look(investigator, "survey");
        survey.writes(investigator, "苏日娜", "生活状况与申报一致");
        survey.signedBy(investigator, "");
        investigator.page().locator("#scan input[type=file]").setInputFiles(scan());
        investigator.sees("已接收：");
        investigator.page().locator("#survey-submit").click();
        investigator.sees("应由至少 2 名不同的调查员进行"); // the recorder's own name twice is one person
        survey.opens(investigator);
        survey.writes(investigator, "包志远", "生活状况与申报一致");
        survey.signedBy(investigator, "");
        survey.handsIn(investigator, scan());
        assertThat(pages.found()).isEmpty();
    }

    private static void computes(Desk officer, String number) {
        officer.go("cases/" + number);
        officer.does("assess");
        officer.seesStation("已推算");
        officer.sees("疑点待查");
    }

    private static void secondSurvey(Desk investigator, SurveyWalk survey, String number) {
        PageInspection pages = new PageInspection(PICTURES);
        survey.opens(investigator);
        survey.writes(investigator, "包志远", "现场查看，车辆已拆解");
        survey.answers(investigator, "属实", "现场只见车架残件");
        survey.signedBy(investigator, "本人外出，由邻居在场见证");
        survey.handsIn(investigator, scan());
        pages.look(investigator, "case-surveyed");
        assertThat(investigator.page().getByText(number + "-S02").count()).isPositive();
        assertThat(pages.found()).isEmpty();
    }

    private static void requireSurveyed(String report) {
        String paper = report.replaceAll("\\s", "");
        assertThat(List.of("社会调查情况", "开展社会调查2次", "入户调查", "苏日娜、包志远", "巴特尔(邻居)", "砖木结构三间", "现场只见车架残件", "本人外出,由邻居在场见证"))
                .allSatisfy(words -> assertThat(
                                paper.replace('（', '(').replace('）', ')').replace('，', ','))
                        .contains(words));
    }

    private interface Step {
        void at(Desk desk);
    }

    private static void at(String office, Step step) {
        try (Desk desk = desk(office)) {
            step.at(desk);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static Desk desk(String office) {
        return chromium.desk("bayannur." + office);
    }

    private static Path scan() {
        try {
            return DongliaoProvince.scan(folder);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String text(Path report) throws IOException {
        try (PDDocument paper = Loader.loadPDF(report.toFile())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
