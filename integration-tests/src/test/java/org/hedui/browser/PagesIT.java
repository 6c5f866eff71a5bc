package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hedui.cli.demo.DemoAccounts;
import org.hedui.cli.synthetic.Truth;
import org.hedui.house.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, as each office meets it, in both languages, on a small and a large screen and a phone: no serious fault
 * for axe-core, nothing beyond the edge, no complaint in the console, and no Chinese interface on an English page.
 */
class PagesIT {
    private static final Path PICTURES = Path.of("target/pictures/pages");

    private static final Locator.WaitForOptions HIDDEN =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static String url;
    private static Truth truth;
    private static final Map<String, Desk> DESKS = new HashMap<>();

    @BeforeAll
    static void theHouseStandsAndAProvinceIsMade() throws IOException {
        Files.createDirectories(PICTURES);
        url = TestHouse.running().web();
        playwright = Browsers.playwright();
        browser = Browsers.chromium(playwright);
        truth = DongliaoProvince.written(folder);
        ImportWalk.importsEverything(desk("data"), folder, truth);
    }

    @AfterAll
    static void theBrowserGoes() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aCaseReadsWellAtEachOfItsStationsForWhoeverHasToActThere() throws IOException {
        PageInspection pages = new PageInspection(PICTURES);
        CaseWalk walk = new CaseWalk(truth.story("suspicious"));
        Desk clerk = desk("clerk");
        walk.declares(clerk);
        pages.look(clerk, "case-declared");
        Desk entrusting = desk("entrusting");
        clerk.does("authorize");
        pages.look(clerk, "authorization");
        clerk.go("cases/" + walk.number());
        walk.signs(clerk, DongliaoProvince.scan(folder));
        entrusting.go("cases/" + walk.number());
        pages.look(entrusting, "case-authorized");
        pages.look(entrusting, "dialog-entrustment", () -> entrusting.does("entrust"));
        entrusting.page().reload();
        walk.entrusts(entrusting);
        Desk acceptance = desk("acceptance");
        acceptance.go("cases/" + walk.number());
        pages.look(acceptance, "case-entrusted");
        pages.look(acceptance, "dialog-return", () -> acceptance.does("return"));
        walk.returns(acceptance);
        pages.look(acceptance, "case-returned");
        walk.entrusts(entrusting);
        walk.accepts(acceptance);
        checksToDelivery(pages, walk);
        assertThat(pages.looks()).isEqualTo(26);
        assertThat(pages.found()).isEmpty();
    }

    private static void checksToDelivery(PageInspection pages, CaseWalk walk) {
        Desk checking = desk("checking");
        checking.go("cases/" + walk.number());
        pages.look(checking, "case-accepted");
        walk.checks(checking);
        pages.look(checking, "case-computed");
        pages.look(
                checking,
                "dialog-purpose",
                () -> checking.page().locator(".hd-masked button").first().click());
        walk.proposes(desk("committee"));
        Desk head = desk("head");
        walk.signsConclusion(head);
        pages.look(head, "case-committee");
        walk.reports(head, folder);
        pages.look(head, "case-reported");
        walk.delivers(head);
        pages.look(head, "case-delivered");
    }

    @Test
    void aCancelledCaseAndItsWorkListReadWell() {
        PageInspection pages = new PageInspection(PICTURES);
        CaseWalk walk = new CaseWalk(truth.story("property"));
        Desk clerk = desk("clerk");
        walk.declares(clerk);
        walk.cancels(clerk);
        pages.look(clerk, "case-cancelled");
        clerk.go("cases");
        pages.look(clerk, "cases");
        pages.look(
                clerk,
                "cases-none",
                () -> clerk.page().locator("#case-search input").fill("999999"));
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void formsAndDialogsReadWellAlsoWhereSomethingIsMissing() {
        PageInspection pages = new PageInspection(PICTURES);
        Desk clerk = desk("clerk");
        clerk.go("declare");
        pages.look(clerk, "declare");
        pages.look(clerk, "declare-errors", () -> {
            clerk.page().locator("#declare-submit").click();
            clerk.page().locator("[invalid]").first().waitFor();
        });
        pages.look(clerk, "dialog-keys", () -> {
            clerk.page().locator(".hd-head h1").click();
            clerk.page().keyboard().press("?");
            clerk.page().locator("vaadin-dialog-overlay .hd-keys").waitFor();
        });
        clerk.go("nowhere");
        pages.look(clerk, "lost");
        clerk.go("cases/220422-20200101-00001");
        pages.look(clerk, "refused");
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void listsOfDeliveriesAndOfTheTrailReadWell() {
        PageInspection pages = new PageInspection(PICTURES);
        Desk data = desk("data");
        data.go("deliveries");
        pages.look(data, "deliveries");
        data.page()
                .locator("vaadin-grid-cell-content")
                .getByText(Pattern.compile("csv|xlsx"))
                .first()
                .click();
        data.page().waitForURL(Pattern.compile(".*/deliveries/.+"));
        pages.look(data, "delivery");
        Desk audit = desk("audit");
        audit.go("audit");
        pages.look(audit, "audit");
        pages.look(audit, "audit-none", () -> {
            audit.page()
                    .locator(".hd-audit-filter vaadin-text-field input")
                    .first()
                    .fill("nobody of this name");
            audit.page().keyboard().press("Enter");
            audit.page().locator(".hd-audit .hd-empty").waitFor();
        });
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void everyOfficeHasAStartPageThatReadsWell() {
        PageInspection pages = new PageInspection(PICTURES);
        for (String office : List.of("entrusting", "committee", "archivist", "system", "security")) {
            Desk desk = desk(office);
            desk.go("");
            pages.look(desk, "start-" + office);
        }
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void pagesOutsideTheApplicationReadWellAndKeepTheChosenLanguage() {
        PageInspection pages = new PageInspection(PICTURES);
        try (Desk visitor = Desk.visiting(browser, url)) {
            for (String path : List.of("signed-out", "session-ended", "error-page")) {
                visitor.page().navigate(url + "/" + path);
                pages.look(visitor, "plain-" + path);
            }
            visitor.page().navigate(url + "/cases");
            pages.asItStands(visitor.page(), "login", "zh-CN");
            visitor.page().getByText("English").click();
            visitor.page().getByText("Sign in").first().waitFor();
            pages.asItStands(visitor.page(), "login", "en");
            visitor.page().fill("#username", "dongliao.clerk");
            visitor.page().fill("#password", "wrong");
            visitor.page().press("#password", "Enter");
            visitor.page().locator("#input-error").waitFor();
            pages.asItStands(visitor.page(), "login-refused", "en");
            visitor.page().fill("#password", DemoAccounts.PASSWORD);
            visitor.page().press("#password", "Enter");
            visitor.page().waitForURL(url + "/cases");
            visitor.sees("By due date, the most urgent first");
            visitor.page().locator(".hd-logout").click();
            visitor.sees("You have signed out");
        }
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void aPersonSwitchesTheLanguageAndStaysWhereTheyAre() {
        Desk officer = desk("checking");
        officer.speaks("zh-CN");
        officer.go("deliveries");
        officer.page().locator(".hd-languages").getByText("English").click();
        officer.sees("Files that departments delivered");
        assertThat(officer.page().url()).isEqualTo(url + "/deliveries");
        assertThat(officer.page().locator("html").getAttribute("lang")).isEqualTo("en");
        officer.page().locator(".hd-languages").getByText("中文").click();
        officer.sees("各部门报送的数据文件及其检查情况");
    }

    @Test
    void theKeyboardReachesContentSearchAndPagesAndAPhoneOpensItsNavigation() {
        Desk clerk = desk("clerk");
        clerk.speaks("zh-CN");
        clerk.go("cases");
        Page page = clerk.page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("hd-skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.closest('#top-search') !== null"))
                .isEqualTo(true);
        page.keyboard().type("?");
        assertThat(page.locator("#top-search input").inputValue()).isEqualTo("?");
        page.setViewportSize(390, 844);
        Locator menu = page.locator(".hd-menu");
        Locator declare = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("新家庭申报"));
        declare.waitFor(HIDDEN);
        menu.click();
        declare.waitFor();
        page.keyboard().press("Escape");
        declare.waitFor(HIDDEN);
        page.setViewportSize(1366, 768);
    }

    private static Desk desk(String office) {
        return DESKS.computeIfAbsent(
                office, name -> Desk.of(browser, url, "dongliao." + name, DemoAccounts.PASSWORD, Optional.empty()));
    }
}
