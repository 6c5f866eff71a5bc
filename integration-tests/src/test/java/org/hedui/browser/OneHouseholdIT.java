package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Treatment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, end to end: a household of a county, verified through the pages by the people whose office each step is. */
@Tag("house")
class OneHouseholdIT {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Truth truth;

    @BeforeAll
    static void theHouseStandsAndAProvinceIsMade() throws IOException {
        chromium = new Chromium();
        truth = DongliaoProvince.written(folder);
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aHouseholdIsVerifiedAndItsReportSaysWhatIsTrue() throws IOException {
        importEverything();
        Truth.Story story = truth.story("eligible");
        CaseWalk walk = new CaseWalk(story);
        try (Desk clerk = desk("clerk")) {
            walk.declares(clerk);
            walk.signs(clerk, DongliaoProvince.scan(folder));
            assertThat(clerk.complaints()).isEmpty();
        }
        at("entrusting", walk::entrusts);
        at("acceptance", walk::accepts);
        at("checking", walk::checks);
        at("committee", walk::proposes);
        try (Desk head = desk("head")) {
            walk.signsConclusion(head);
            String report = text(walk.issues(head, folder));
            assertThat(head.complaints()).isEmpty();
            requireTrue(report, story);
        }
    }

    /** The figures of the paper against those worked out by hand for this household. */
    private static void requireTrue(String report, Truth.Story story) {
        String paper = report.replaceAll("[\\s,]", "");
        Truth.Expected expected = story.expected();
        assertThat(paper)
                .contains("220422-核-")
                .contains(expected.outcome())
                .contains(expected.annualIncome().shown())
                .contains(expected.perHeadMonthlyIncome().shown())
                .contains(expected.topUp().orElseThrow().shown());
        story.members()
                .forEach(member -> assertThat(paper)
                        .contains(member.name().value())
                        .contains(member.id().value()));
    }

    @Test
    void whoMayNotDoAStepIsNotOfferedItAndCannotReachItByItsAddress() {
        try (Desk auditor = desk("audit")) {
            auditor.go("cases");
            auditor.sees("您的岗位没有");
            assertThat(auditor.page().locator(".hd-nav a").allInnerTexts()).containsExactly("操作日志");
        }
    }

    @Test
    void whoLogsOutMustLogInAgain() {
        try (Desk clerk = desk("clerk")) {
            clerk.page().getByText("退出").click();
            clerk.sees("您已退出");
            clerk.page().navigate(chromium.url() + "/cases");
            clerk.page().locator("#username").waitFor();
        }
    }

    @Test
    void anEndedSessionIsToldInWordsWithAWayBack() {
        try (Desk clerk = desk("clerk")) {
            clerk.go("cases");
            // The browser still has its cookie, the server no longer knows it.
            clerk.page()
                    .context()
                    .addCookies(List.of(new Cookie("HEDUI_SESSION", "0".repeat(28)).setUrl(chromium.url() + "/")));
            clerk.page().locator("#case-search input").fill("220422");
            clerk.sees("登录已过期");
        }
    }

    private static void importEverything() {
        try (Desk officer = desk("data")) {
            ImportWalk.importsEverything(officer, folder, truth);
            officer.picture("deliveries");
            looksWhatBecomesOfOddData(officer);
            assertThat(officer.complaints()).isEmpty();
        }
    }

    /** What is decided about odd data stands beside the import; what was taken with a warning, beside the delivery. */
    private static void looksWhatBecomesOfOddData(Desk officer) {
        officer.page().locator(".hd-treatments summary").click();
        officer.sees("同一号码两个人（重号）");
        officer.picture("treatments");
        Truth.PlantedFault warned = truth.faults().stream()
                .filter(fault -> fault.edge().treatment() == Treatment.WARNED)
                .findFirst()
                .orElseThrow();
        officer.go("deliveries");
        officer.page()
                .getByText(truth.file(warned.dataset().value()).name())
                .first()
                .click();
        officer.sees("提示清单");
        officer.sees(warned.fault().orElseThrow().advice());
        officer.picture("warnings");
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
        return chromium.desk("dongliao." + office);
    }

    private static String text(Path report) throws IOException {
        try (PDDocument paper = Loader.loadPDF(report.toFile())) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
