package org.hedui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.hedui.cli.synthetic.Truth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a case beside the straight way: sent back, corrected, given up, and an identity number looked at. */
@Tag("house")
class PapersGoBackIT {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Truth truth;

    @BeforeAll
    static void theHouseStandsAndHouseholdsAreMade() throws IOException {
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
    void papersThatWereSentBackAreCorrectedAndSignedAnewBeforeTheyAreEntrustedAgain() throws IOException {
        CaseWalk walk = new CaseWalk(truth.story("eligible"));
        try (Desk clerk = desk("clerk")) {
            walk.declares(clerk);
            walk.signs(clerk, DongliaoProvince.scan(folder));
        }
        try (Desk officer = desk("entrusting")) {
            walk.entrusts(officer);
        }
        try (Desk officer = desk("acceptance")) {
            officer.go("cases/" + walk.number());
            officer.sees("办理期限");
            officer.does("return");
            officer.picture("return-dialog");
            Locator send = button(officer, "退回");
            assertThat(send.isDisabled())
                    .as("without a reason nothing is sent back")
                    .isTrue();
            officer.fields("vaadin-dialog-overlay").write("退回原因", "缺少户口簿复印件");
            send.click();
            officer.seesStation("已退回");
            officer.picture("case-returned");
            assertThat(officer.page().locator(".hd-due").innerText())
                    .as("a return stops the clock")
                    .isBlank();
        }
        try (Desk clerk = desk("clerk")) {
            clerk.go("cases/" + walk.number());
            clerk.sees("缺少户口簿复印件");
            clerk.does("correct");
            Fields head = clerk.fields(".hd-household-head");
            head.write("居住地址", "东辽县白泉镇更正路 8 号");
            clerk.picture("correction");
            clerk.page().locator("#correction-submit").click();
            clerk.seesStation("已申报");
            clerk.sees("东辽县白泉镇更正路 8 号");
            clerk.sees("第 2 次申报");
            assertThat(clerk.page().getByText("授权书编号").count())
                    .as("what was signed before no longer covers it")
                    .isZero();
            clerk.picture("case-corrected");
            walk.signs(clerk, DongliaoProvince.scan(folder));
            assertThat(clerk.complaints()).isEmpty();
        }
        try (Desk officer = desk("entrusting")) {
            walk.entrusts(officer);
        }
        givesUp(walk);
    }

    @Test
    void aHouseholdThatGivesUpIsAskedNothingMore() throws IOException {
        CaseWalk walk = new CaseWalk(truth.story("property"));
        try (Desk clerk = desk("clerk")) {
            walk.declares(clerk);
            walk.signs(clerk, DongliaoProvince.scan(folder));
        }
        givesUp(walk);
        try (Desk clerk = desk("clerk")) {
            clerk.go("cases/" + walk.number());
            clerk.sees("授权已于");
            clerk.picture("case-cancelled");
        }
    }

    /** The case ends, and its people may apply again: no household of one test stands in the way of another. */
    private static void givesUp(CaseWalk walk) {
        try (Desk clerk = desk("clerk")) {
            clerk.go("cases/" + walk.number());
            clerk.does("cancel");
            clerk.fields("vaadin-dialog-overlay").write("终止原因", "申请人自愿放弃申请");
            clerk.picture("cancel-dialog");
            clerk.dialogButton("终止");
            clerk.seesStation("已终止");
            assertThat(clerk.page().locator("[id^=deed-]").count()).isZero();
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    @Test
    void anIdentityNumberIsShownForAPurposeAndTheAuditAdministratorSeesWhoLooked() {
        Truth.Story story = truth.story("income");
        CaseWalk walk = new CaseWalk(story);
        try (Desk clerk = desk("clerk")) {
            walk.declares(clerk);
        }
        String number = story.members().get(0).id().value();
        try (Desk officer = desk("acceptance")) {
            officer.go("cases/" + walk.number());
            assertThat(officer.page().content()).doesNotContain(number);
            officer.page().locator(".hd-masked button").first().click();
            officer.picture("unmask-dialog");
            assertThat(button(officer, "显示").isDisabled()).isTrue();
            officer.page().locator("vaadin-dialog-overlay").getByText("核对纸质材料").click();
            button(officer, "显示").click();
            officer.sees(number);
            officer.picture("unmasked");
            assertThat(officer.complaints()).isEmpty();
        }
        try (Desk auditor = desk("audit")) {
            auditor.go("audit");
            Locator line = auditor.page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("查看完整身份证号"))
                    .filter(new Locator.FilterOptions().setHasText(walk.number()));
            line.first().waitFor();
            assertThat(line.count()).isEqualTo(1);
            assertThat(line.innerText()).contains("核对纸质材料", "身份证号").doesNotContain(number);
            auditor.picture("audit-unmask");
        }
        givesUp(walk);
    }

    private static Locator button(Desk desk, String words) {
        return desk.page()
                .locator("vaadin-dialog-overlay")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Desk desk(String office) {
        return chromium.desk("dongliao." + office);
    }
}
