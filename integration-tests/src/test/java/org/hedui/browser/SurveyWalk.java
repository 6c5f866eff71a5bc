package org.hedui.browser;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** What an investigator does on the pages: fill in the survey form as it stands on paper, and hand it in. */
final class SurveyWalk {
    private final String number;

    SurveyWalk(String number) {
        this.number = number;
    }

    void opens(Desk investigator) {
        investigator.go("cases/" + number);
        investigator.does("investigate");
        investigator.page().waitForURL("**/survey");
        investigator.page().locator("#survey-submit").waitFor();
    }

    void writes(Desk investigator, String second, String findings) {
        Fields form = investigator.fields(".hd-sheet");
        form.write("调查员（二）", second);
        form.write("姓名或单位", "巴特尔");
        form.write("与该家庭的关系", "邻居");
        for (Locator point : investigator.page().locator("[id^=seen-] textarea").all()) {
            point.fill("无");
        }
        investigator.page().locator("#seen-dwelling textarea").fill("砖木结构三间");
        form.write("调查结论", findings);
        investigator.page().locator("#survey-signed-team input").check();
    }

    /** The one doubt that computing left. */
    void answers(Desk investigator, String verdict, String reason) {
        investigator.fields(".hd-doubt-row").choose("是否属实", verdict);
        investigator.fields(".hd-doubt-row").write("理由", reason);
    }

    void signedBy(Desk investigator, String refusal) {
        if (refusal.isEmpty()) {
            investigator.page().locator("#survey-signed-household input").check();
        } else {
            investigator.page().locator("#survey-refusal-household input").fill(refusal);
        }
    }

    void handsIn(Desk investigator, Path scan) {
        investigator.page().locator("#scan input[type=file]").setInputFiles(scan);
        investigator.sees("已接收：");
        investigator.picture("survey-form");
        investigator.page().locator("#survey-submit").click();
        investigator.page().waitForURL("**/cases/" + number);
        investigator.seesStation("社会调查");
    }
}
