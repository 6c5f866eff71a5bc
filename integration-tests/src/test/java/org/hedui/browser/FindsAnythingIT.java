package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.household.Member;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody comes to the counter and says a name; the clerk finds the case, says what for, and it is on record. */
@Tag("house")
class FindsAnythingIT {
    private static final Content CONTENT = new Content(Path.of("..", "tenants", "src", "main", "content"));

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Truth.Story story;

    @BeforeAll
    static void theHouseStandsAndAHouseholdIsMade() throws IOException {
        chromium = new Chromium();
        TenantSettings tenant = TenantSettings.of(CONTENT, new TenantId("dongliao"));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        story = new SyntheticProvince(new Catalogue(CONTENT))
                .write(new SyntheticSettings(tenant, 31, 5, today, 0.0), folder)
                .story("eligible");
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aPersonIsFoundByTheKeyboardForAPurposeAndTheTrailKnows() {
        CaseWalk walk = new CaseWalk(story);
        Member applicant = story.members().get(0);
        String id = applicant.id().value();
        try (Desk clerk = chromium.desk("dongliao.clerk")) {
            walk.declares(clerk);
            clerk.page().locator(".hd-content h1").click();
            clerk.page().keyboard().press("/");
            clerk.page().keyboard().type(id.substring(0, 6) + "********" + id.substring(14));
            clerk.page().keyboard().press("Enter");
            saysWhatFor(clerk);
            clerk.page()
                    .locator("#search-people a.hd-hit")
                    .getByText(applicant.name().value())
                    .first()
                    .waitFor();
            assertThat(clerk.page().url()).endsWith("/search");
            assertThat(clerk.page().locator("#search-people").innerText())
                    .contains(applicant.id().toString(), "申请人", walk.number())
                    .doesNotContain(id);
            clerk.picture("search-found");
            asks(clerk, applicant.name().value());
            clerk.sees("本页查询用途：答复群众或委托单位询问（群众到窗口询问进度）");
            clerk.page()
                    .locator("#search-cases a.hd-hit")
                    .getByText(walk.number())
                    .waitFor();
            clerk.page().locator("#search-text input").press("ArrowDown");
            clerk.page().keyboard().press("Enter");
            clerk.page().waitForURL("**/cases/*");
            clerk.seesStation("已申报");
            assertThat(clerk.complaints()).isEmpty();
        }
        inTheTrail(id);
        notInTheOtherCounty(id);
    }

    @Test
    void whatWouldFindEverybodyIsRefusedInWordsAndNothingFoundSaysSo() {
        try (Desk clerk = chromium.desk("dongliao.clerk")) {
            clerk.go("search");
            clerk.picture("search-empty");
            asks(clerk, "王");
            clerk.sees("会查出所有人");
            clerk.picture("search-refused");
            asks(clerk, "220422-19990101");
            clerk.page().locator(".hd-search-results").getByText("没有找到").first().waitFor();
            assertThat(clerk.complaints()).isEmpty();
        }
        try (Desk officer = chromium.desk("dongliao.data")) {
            officer.go("search");
            asks(officer, "王建国 1234");
            officer.sees("您的岗位没有“查找人员”权限");
        }
    }

    @Test
    void thePageReadsWellInBothLanguagesAndAtEverySize() {
        PageInspection pages = new PageInspection(Path.of("target/pictures"));
        try (Desk clerk = chromium.desk("dongliao.clerk")) {
            clerk.go("search");
            pages.look(clerk, "search");
            pages.look(clerk, "search-refusal", () -> asks(clerk, "1234"));
            pages.look(clerk, "search-numbers", () -> {
                asks(clerk, "220422-2");
                clerk.page()
                        .locator("#search-cases, .hd-search-results h3")
                        .first()
                        .waitFor();
            });
            pages.look(clerk, "search-dialog", () -> {
                asks(clerk, "wangjianguo");
                clerk.page().locator("#search-purpose").waitFor();
            });
        }
        assertThat(pages.found()).isEmpty();
    }

    private static void asks(Desk desk, String text) {
        desk.page().locator("#search-text input").fill(text);
        desk.page().locator("#search-text input").press("Enter");
    }

    private static void saysWhatFor(Desk clerk) {
        clerk.page().locator("#search-purpose").waitFor();
        assertThat(clerk.page().locator("#search-purpose-go").isDisabled()).isTrue();
        clerk.fields("vaadin-dialog-overlay").pick("答复群众或委托单位询问");
        clerk.page().locator("#search-words textarea").fill("群众到窗口询问进度");
        clerk.picture("search-purpose");
        clerk.page().locator("#search-purpose-go:not([disabled])").click();
    }

    private static void inTheTrail(String id) {
        try (Desk auditor = chromium.desk("dongliao.audit")) {
            auditor.go("audit");
            assertThat(auditor.page()
                            .locator(".hd-audit-table tr")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("群众到窗口询问进度"))
                            .count())
                    .as("both searches, though the purpose was said once")
                    .isEqualTo(2);
            auditor.page().locator("#trace-number input").fill(id);
            auditor.page().locator("#trace-query").click();
            auditor.page()
                    .locator("section:has(#trace-number) .hd-audit-table tr:has-text('群众到窗口询问进度')")
                    .nth(1)
                    .waitFor();
            auditor.picture("search-audit");
            assertThat(auditor.page().locator(".hd-audit").allInnerTexts()).noneMatch(text -> text.contains(id));
        }
    }

    private static void notInTheOtherCounty(String id) {
        try (Desk clerk = chromium.desk("shashi.clerk")) {
            clerk.page().locator("#top-search input").fill(id);
            clerk.page().locator("#top-search input").press("Enter");
            saysWhatFor(clerk);
            clerk.page().locator(".hd-search-results h3").getByText("没有找到").waitFor();
        }
    }
}
