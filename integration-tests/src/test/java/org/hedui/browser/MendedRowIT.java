package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.hedui.cli.house.DatabaseAccess;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Catalogue;
import org.hedui.house.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that the import set aside is mended by one person, released by another, and found by the next check. */
@Tag("house")
class MendedRowIT {
    private static final String MENDED = "更正1";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Truth truth;
    private static SpoiledFund fund;

    @BeforeAll
    static void theHouseStandsAndARowOfTheFundIsSpoiled() throws IOException {
        chromium = new Chromium();
        truth = DongliaoProvince.written(folder);
        fund = SpoiledFund.of(
                truth,
                folder.resolve("dongliao"),
                truth.story("income").members().get(0).id().value());
    }

    @AfterAll
    static void theBrowserGoes() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aFaultyRowIsMendedByOneReleasedByAnotherAndThenFound() throws Exception {
        CaseWalk walk = new CaseWalk(truth.story("income"));
        String row = imported();
        accepted(walk);
        long before = checked(walk, false);
        mended(row);
        released(row);
        assertThat(checked(walk, true)).as("the row counts now").isEqualTo(before + 1);
        assertThat(evidence(walk, "min(started_at)"))
                .as("what the first check found stands as it was")
                .isEqualTo(before);
        try (Desk auditor = desk("audit")) {
            auditor.go("audit");
            auditor.sees("放行问题行");
            auditor.sees("更正问题行");
            auditor.picture("audit-mending");
        }
        try (Desk clerk = desk("clerk")) {
            clerk.go("cases/" + walk.number());
            walk.cancels(clerk);
        }
    }

    /** @return the address of the row that was set aside */
    private static String imported() {
        try (Desk officer = desk("data")) {
            String label = new Catalogue(DongliaoProvince.CONTENT)
                    .require(fund.file().dataset())
                    .label();
            ImportWalk.imports(officer, folder.resolve("dongliao"), fund.file(), label);
            ImportWalk.importsEverything(officer, folder, truth);
            officer.go("deliveries");
            officer.page()
                    .locator("vaadin-grid-cell-content")
                    .getByText(fund.file().name())
                    .first()
                    .click();
            officer.page().waitForURL(Pattern.compile(".*/deliveries/[0-9a-f-]{36}"));
            officer.sees("待更正 ");
            String delivery = officer.page().url().replaceFirst(".*/(?=deliveries/)", "");
            choose(officer, "不是有效的年月");
            officer.page().locator("a[href$='/rows/" + fund.line() + "']").waitFor();
            officer.picture("quarantine");
            assertThat(officer.page().content())
                    .doesNotContain(truth.story("income").members().get(0).id().value());
            assertThat(officer.complaints()).isEmpty();
            return delivery + "/rows/" + fund.line();
        }
    }

    private static void choose(Desk desk, String fault) {
        desk.page().locator("#row-fault").click();
        desk.page()
                .locator("vaadin-select-overlay")
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(fault).setExact(true))
                .click();
    }

    private static void accepted(CaseWalk walk) throws IOException {
        try (Desk clerk = desk("clerk")) {
            walk.declares(clerk);
            walk.signs(clerk, DongliaoProvince.scan(folder));
        }
        try (Desk officer = desk("entrusting")) {
            walk.entrusts(officer);
        }
        try (Desk officer = desk("acceptance")) {
            walk.accepts(officer);
        }
    }

    /** @return how many rows of the departments the check found */
    private static long checked(CaseWalk walk, boolean withTheRow) throws SQLException {
        try (Desk officer = desk("checking")) {
            officer.go("cases/" + walk.number());
            officer.does("check");
            officer.sees("部门反馈的记录");
            if (withTheRow) {
                officer.sees(MENDED);
                officer.page().getByText(MENDED).first().scrollIntoViewIfNeeded();
                officer.picture("case-with-mended-row");
            }
            assertThat(officer.page().getByText(MENDED).count()).isEqualTo(withTheRow ? 1 : 0);
        }
        return evidence(walk, "max(started_at)");
    }

    private static void mended(String row) {
        try (Desk officer = desk("data")) {
            officer.go(row);
            officer.seesStation("待更正");
            officer.picture("row-waiting");
            Locator save = officer.page().locator("#row-save");
            Fields cells = officer.fields(".hd-cells");
            officer.fields(".hd-mend-foot").write("更正依据", "公积金中心个人明细账");
            assertThat(save.getAttribute("disabled")).as("nothing differs yet").isNotNull();
            cells.write(SpoiledFund.COLUMN, "2025年");
            officer.sees("还有 1 处问题");
            cells.write(SpoiledFund.COLUMN, fund.right());
            officer.sees("没有问题了");
            officer.picture("row-mending");
            officer.page().locator("#row-save:not([disabled])").click();
            officer.seesStation("待放行");
            officer.sees(SpoiledFund.COLUMN + "：" + fund.wrong() + " → " + fund.right());
            officer.sees("须由另一人放行");
            assertThat(officer.page().locator("#row-release").count()).isZero();
            officer.picture("row-mended");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void released(String row) {
        try (Desk officer = desk("checking")) {
            officer.go(row);
            officer.seesStation("待放行");
            officer.sees("公积金中心个人明细账");
            assertThat(officer.page().locator("#row-save").count())
                    .as("who releases changes nothing")
                    .isZero();
            officer.picture("row-to-release");
            officer.page().locator("#row-release").click();
            officer.seesStation("已放行");
            officer.sees("此行已作为记录使用");
            officer.picture("row-released");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    /** @param which check of the case, by when it began */
    private static long evidence(CaseWalk walk, String which) throws SQLException {
        DatabaseAccess house = TestHouse.running().database();
        try (var connection = DriverManager.getConnection(house.jdbcUrl(), house.user(), house.password());
                var query = connection.prepareStatement("""
                        select count(*) from t_dongliao.evidence_record e join t_dongliao.check_run c on c.id = e.run
                        where c.case_number = ? and c.started_at = (
                            select %s from t_dongliao.check_run where case_number = c.case_number)""".formatted(which))) {
            query.setString(1, walk.number());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Desk desk(String office) {
        return chromium.desk("dongliao." + office);
    }
}
