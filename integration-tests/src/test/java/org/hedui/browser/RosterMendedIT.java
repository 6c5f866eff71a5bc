package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hedui.cli.synthetic.RosterMending;
import org.hedui.cli.synthetic.RosterTruth;
import org.hedui.cli.synthetic.SyntheticRosters;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.kernel.TenantId;
import org.hedui.policy.PolicyShelf;
import org.hedui.roster.RosterTerms;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster with forty mistakes comes back marked, is mended by what it says, is taken in, authorized and entrusted. */
@Tag("house")
class RosterMendedIT {
    private static final int ENTRUSTED = 3;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static RosterTruth.RosterFile truth = new RosterTruth.RosterFile("", 0, 0, List.of(), List.of());

    @BeforeAll
    static void theHouseStandsAndARosterIsMade() {
        chromium = new Chromium();
        TenantSettings tenant = TenantSettings.of(DongliaoProvince.CONTENT, new TenantId("shashi"));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        truth = new SyntheticRosters(RosterTerms.of(tenant, new PolicyShelf(DongliaoProvince.CONTENT).of(tenant)))
                .write(new SyntheticSettings(tenant, 11, 0, today, 0.0), folder)
                .file(SyntheticRosters.FAULTY);
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fortyMistakesComeBackAtTheirCellsAndTheMendedRosterIsEntrusted() throws IOException {
        try (Desk clerk = desk("clerk")) {
            Path returned = refused(clerk, folder.resolve("shashi").resolve(SyntheticRosters.FAULTY));
            assertThat(marked(returned))
                    .containsExactlyInAnyOrderElementsOf(truth.mistakes().stream()
                            .map(RosterTruth.Mistake::cell)
                            .toList());
            Path mended = folder.resolve("花名册-已更正.xlsx");
            RosterMending.mend(returned, truth, mended);
            taken(clerk, mended);
            List<String> authorized = authorizes(clerk);
            assertThat(authorized).hasSize(ENTRUSTED);
            theSameFileIsRefused(clerk, mended);
            assertThat(clerk.complaints()).isEmpty();
            try (Desk officer = desk("entrusting")) {
                entrusts(officer);
                assertThat(officer.complaints()).isEmpty();
            }
            try (Desk reviewer = desk("reviewer")) {
                reviewer.go("cases/" + authorized.get(0));
                reviewer.seesStation("待审核");
                reviewer.sees("沙市区民政局社会救助科");
            }
        }
    }

    @Test
    void theEmptyFormCanBeTakenAndWhatIsNoRosterIsToldInWords() throws IOException {
        try (Desk clerk = desk("clerk")) {
            clerk.go("rosters");
            Path form = downloads(clerk, "#roster-template");
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(form))) {
                assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("沙市区申请核对人员花名册");
            }
            upload(clerk, form);
            clerk.sees("花名册没有列出任何人员。");
            clerk.picture("rosters-refused");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static Path refused(Desk clerk, Path faulty) {
        clerk.go("rosters");
        clerk.picture("rosters-empty");
        upload(clerk, faulty);
        clerk.sees("发现 40 处问题，没有接收任何一户");
        clerk.page()
                .locator("#roster-problems vaadin-grid-cell-content")
                .getByText("F3")
                .first()
                .waitFor();
        clerk.picture("rosters-problems");
        return downloads(clerk, "#roster-marked");
    }

    private static void taken(Desk clerk, Path mended) {
        upload(clerk, mended);
        clerk.sees("检查通过，%d 户、%d 人".formatted(truth.households(), truth.persons()));
        clerk.picture("rosters-free");
        clerk.page().locator("#roster-take").click();
        clerk.sees("已接收 %d 户、%d 人".formatted(truth.households(), truth.persons()));
        clerk.picture("rosters-taken");
        clerk.page().locator("#roster-open").click();
        clerk.page().waitForURL(Pattern.compile(".*/rosters/421002-HMC-.*"));
    }

    /** Scans in one go, one of them nobody's; then the letters of three households, each with the scan that is there. */
    private static List<String> authorizes(Desk clerk) throws IOException {
        clerk.page().locator("#roster-households a.hd-roster-next").first().waitFor();
        clerk.picture("roster-declared");
        String roster = clerk.page().url();
        byte[] scan = Files.readAllBytes(DongliaoProvince.scan(folder));
        Path[] scans = {
            Files.write(folder.resolve("021-户授权书.png"), scan),
            Files.write(folder.resolve("421002-SQ-022.png"), scan),
            Files.write(folder.resolve("023.png"), scan),
            Files.write(folder.resolve("IMG_2041.png"), scan)
        };
        clerk.page().locator("#roster-scans input[type=file]").setInputFiles(scans);
        clerk.sees("对应到各户（4 个文件）");
        clerk.page().locator("#roster-scans-file").click();
        clerk.sees("已对应 3 个文件，1 个没有对应");
        clerk.picture("roster-scans");
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < ENTRUSTED; at++) {
            clerk.page().navigate(roster);
            Locator next = clerk.page()
                    .locator("#roster-households a.hd-roster-next")
                    .filter(new Locator.FilterOptions().setHasText("扫描件已上传"))
                    .first();
            next.click();
            clerk.page().waitForURL("**/authorization");
            numbers.add(clerk.page().url().replaceAll(".*/cases/([^/]+)/.*", "$1"));
            signs(clerk, at == 0);
        }
        clerk.page().navigate(roster);
        return numbers;
    }

    /** The head for the family, and every supporter, each with a finger (S4-23). */
    private static void signs(Desk clerk, boolean picture) {
        clerk.page().locator("#filed-scan").waitFor();
        for (Locator box : clerk.page()
                .locator("vaadin-checkbox[id^=signed-M1], vaadin-checkbox[id^=signed-S]")
                .all()) {
            box.locator("input").check();
        }
        for (Locator box : clerk.page()
                .locator("vaadin-checkbox[id^=fingerprint-M1], vaadin-checkbox[id^=fingerprint-S]")
                .all()) {
            box.locator("input").check();
        }
        if (picture) {
            clerk.picture("authorization-filed-scan");
        }
        clerk.page().locator("#authorization-submit").click();
        clerk.seesStation("已授权");
    }

    private static void theSameFileIsRefused(Desk clerk, Path mended) {
        clerk.go("rosters");
        upload(clerk, mended);
        clerk.sees("同一份文件已经接收");
    }

    private static void entrusts(Desk officer) throws IOException {
        officer.go("rosters");
        officer.page().locator("#rosters a.hd-code").first().click();
        officer.page().locator("#roster-entrust").click();
        officer.sees("本次委托 3 户；%d 户不在其内，0 户已经委托或已终止".formatted(truth.households() - ENTRUSTED));
        officer.sees("授权书还没有登记");
        Fields fields = officer.fields("vaadin-dialog-overlay");
        fields.write("委托单位", "沙市区民政局社会救助科");
        fields.write("联系人及电话", "邓文斌 0716-0000000");
        officer.page().locator("#roster-letter input[type=file]").setInputFiles(DongliaoProvince.scan(folder));
        officer.page().locator("#roster-entrust-send:not([disabled])").waitFor();
        officer.picture("roster-entrust");
        officer.page().locator("#roster-entrust-send").click();
        officer.sees("已委托 3 户");
        officer.sees("第 1 份委托书");
        officer.picture("roster-entrusted");
    }

    private static Path downloads(Desk clerk, String link) {
        Download download =
                clerk.page().waitForDownload(() -> clerk.page().locator(link).click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static void upload(Desk clerk, Path file) {
        clerk.page().locator("#roster-file input[type=file]").setInputFiles(file);
    }

    private static List<String> marked(Path returned) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(returned))) {
            List<String> marked = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        boolean coloured = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
                        if (coloured || cell.getCellComment() != null) {
                            marked.add(cell.getAddress().formatAsString());
                        }
                    }));
            return marked;
        }
    }

    private static Desk desk(String office) {
        return chromium.desk("shashi." + office);
    }
}
