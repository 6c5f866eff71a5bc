package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hedui.cli.synthetic.SyntheticRosters;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.policy.PolicyShelf;
import org.hedui.roster.RosterTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, as each office meets it, in both languages, on a small and a large screen and a phone: no serious fault
 * for axe-core, nothing beyond the edge, no complaint in the console, and no Chinese interface on an English page.
 */
@Tag("house")
class PagesIT {
    private static final List<String> OFFICES = List.of(
            "clerk",
            "entrusting",
            "acceptance",
            "data",
            "checking",
            "committee",
            "head",
            "archivist",
            "system",
            "security",
            "audit");

    private static final Path PICTURES = Path.of("target/pictures/pages");

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Truth truth;
    private static Offices offices;

    @BeforeAll
    static void theHouseStandsAndAProvinceIsMade() throws IOException {
        Files.createDirectories(PICTURES);
        chromium = new Chromium();
        offices = new Offices(chromium);
        truth = DongliaoProvince.written(folder);
        ImportWalk.importsEverything(desk("data"), folder, truth);
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
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
        clerk.page().waitForURL("**/authorization");
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
        clerk.go("cases/" + walk.number());
        clerk.does("correct");
        clerk.page().locator("#correction-submit").waitFor();
        pages.look(clerk, "correction");
        walk.entrusts(entrusting);
        walk.accepts(acceptance);
        checksToDelivery(pages, walk);
        assertThat(pages.looks()).isEqualTo(30);
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
        pages.look(head, "dialog-extension", () -> head.does("extend"));
        head.page().reload();
        walk.reports(head, folder);
        pages.look(head, "case-reported");
        walk.delivers(head);
        pages.look(head, "case-delivered");
        pages.onPaper(head, "case-delivered");
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
        pages.look(clerk, "cases-all", () -> {
            all(clerk);
            clerk.page().locator("vaadin-grid .hd-chip").first().waitFor();
        });
        pages.look(clerk, "cases-none", () -> {
            all(clerk);
            clerk.page().locator("#case-search input").fill("999999");
            clerk.page().locator("vaadin-grid .hd-empty").waitFor();
        });
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
                .getByText(Pattern.compile("^social-insurance"))
                .first()
                .click();
        data.page().waitForURL(Pattern.compile(".*/deliveries/.+"));
        pages.look(data, "delivery");
        Desk audit = desk("audit");
        audit.go("audit");
        pages.look(audit, "audit");
        pages.look(audit, "audit-none", () -> {
            audit.page()
                    .locator(".hd-audit-filter:has(#audit-query) vaadin-text-field input")
                    .first()
                    .fill("nobody of this name");
            audit.page().keyboard().press("Enter");
            audit.page().locator(".hd-audit .hd-empty").waitFor();
        });
        assertThat(pages.found()).isEmpty();
    }

    @Test
    void rostersReadWellRefusedAndTakenIn() {
        PageInspection pages = new PageInspection(PICTURES);
        RosterTerms terms = RosterTerms.of(
                DongliaoProvince.TENANT, new PolicyShelf(DongliaoProvince.CONTENT).of(DongliaoProvince.TENANT));
        new SyntheticRosters(terms)
                .write(new SyntheticSettings(DongliaoProvince.TENANT, 23, 0, LocalDate.of(2026, 3, 5), 0.0), folder);
        Desk clerk = desk("clerk");
        clerk.go("rosters");
        pages.look(clerk, "rosters-problems", () -> {
            roster(clerk, SyntheticRosters.FAULTY);
            clerk.page().locator("#roster-problems").waitFor();
        });
        clerk.go("rosters");
        roster(clerk, SyntheticRosters.CLEAN);
        clerk.page().locator("#roster-take").click();
        clerk.page().locator("#roster-open").click();
        clerk.page().locator("#roster-households a.hd-roster-next").first().waitFor();
        pages.look(clerk, "roster");
        Desk entrusting = desk("entrusting");
        entrusting.page().navigate(clerk.page().url());
        pages.look(
                entrusting,
                "dialog-roster-entrustment",
                () -> entrusting.page().locator("#roster-entrust").click());
        assertThat(pages.found()).isEmpty();
    }

    private static void roster(Desk clerk, String name) {
        clerk.page()
                .locator("#roster-file input[type=file]")
                .setInputFiles(folder.resolve("dongliao").resolve(name));
    }

    /** New pages are found by the navigation, so that none is forgotten. */
    @Test
    void everyPageOfTheNavigationReadsWellForTheFirstOfficeThatHasIt() {
        PageInspection pages = new PageInspection(PICTURES);
        Set<String> seen = new HashSet<>(List.of("cases", "declare", "deliveries", "audit"));
        for (String office : OFFICES) {
            Desk desk = desk(office);
            desk.go("");
            if (desk.page().locator(".hd-nav a").count() == 0) {
                pages.look(desk, "start-" + office);
            }
            desk.page().locator(".hd-nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .filter(seen::add)
                    .toList()
                    .forEach(path -> {
                        desk.go(path);
                        pages.look(desk, path);
                    });
        }
        assertThat(pages.looks()).isPositive();
        assertThat(pages.found()).isEmpty();
    }

    private static void all(Desk clerk) {
        clerk.page().locator("vaadin-tab").nth(1).click();
    }

    private static Desk desk(String office) {
        return offices.desk(office);
    }
}
