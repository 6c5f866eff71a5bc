package org.hedui.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.cli.synthetic.Truth;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.household.Supporter;

/** The way of one household through the pages, each step by the person whose office it is. */
final class CaseWalk {
    private static final int OF_AGE = 18;
    private static final Pattern NUMBER = Pattern.compile("cases/(\\d{6}-\\d{8}-\\d{5})");
    private final Truth.Story story;
    private String number = "";

    CaseWalk(Truth.Story story) {
        this.story = story;
    }

    String number() {
        return number;
    }

    void declares(Desk clerk) {
        clerk.go("declare");
        Fields head = clerk.fields(".hd-household-head");
        head.pick(story.area().chinese());
        head.write("乡镇（街道）", story.township());
        head.write("联系电话", story.phone());
        head.write("居住地址", story.address());
        for (int i = 0; i < story.members().size(); i++) {
            if (i > 0) {
                clerk.button("添加成员");
            }
            member(
                    clerk.fields("[data-person]:nth-match(.hd-person-row, %d)".formatted(i + 1)),
                    story.members().get(i));
        }
        for (Supporter supporter : story.supporters()) {
            clerk.button("添加义务人");
            supporter(clerk.fields(".hd-supporter-row"), supporter);
        }
        story.claims().forEach(claim -> {
            clerk.button("添加车辆");
            Fields row = clerk.fields(".hd-claim-row");
            row.choose("车辆登记在", name(claim.memberKey()));
            row.write("号牌", claim.plate());
            row.write("家庭说明", claim.explanation());
        });
        amounts(clerk);
        clerk.picture("declare");
        clerk.page().locator("#declare-submit").click();
        clerk.page().waitForURL(Pattern.compile(".*/cases/\\d{6}-.*"));
        clerk.seesStation("已申报");
        Matcher found = NUMBER.matcher(clerk.page().url());
        if (!found.find()) {
            throw new AssertionError("no case number in " + clerk.page().url());
        }
        number = found.group(1);
        clerk.picture("case-declared");
    }

    private static void member(Fields row, Member member) {
        row.write("姓名", member.name().value());
        row.write("身份证号", member.id().value());
        if (member.relation() != Relation.SELF) {
            row.choose("与申请人关系", member.relation().chinese());
        }
        row.choose("劳动能力", member.ability().chinese());
        member.traits().forEach(trait -> row.add("特殊情形", trait));
    }

    private static void supporter(Fields row, Supporter supporter) {
        row.write("姓名", supporter.name().value());
        row.write("身份证号", supporter.id().value());
        row.choose("与申请人关系", supporter.relation().chinese());
        row.write("其家庭人数", String.valueOf(supporter.persons()));
        row.write("其赡养（抚养）人数", String.valueOf(supporter.supported()));
        supporter.monthlyIncome().ifPresent(income -> row.write("其家庭月收入（元）", income.shown()));
    }

    /** What the story does not name is declared as 0. */
    private void amounts(Desk clerk) {
        for (String element : elements(clerk)) {
            List<DeclaredAmount> said = story.declared().stream()
                    .filter(amount -> amount.element().equals(element))
                    .toList();
            if (said.isEmpty()) {
                amount(clerk, element, Declaration.HOUSEHOLD, "0");
            }
            said.forEach(amount ->
                    amount(clerk, element, amount.subject(), amount.amount().shown()));
        }
    }

    private static List<String> elements(Desk clerk) {
        return clerk.page().locator("[id^=declared-][id$=-household]").all().stream()
                .map(field -> field.getAttribute("id"))
                .map(id -> id.substring("declared-".length(), id.length() - "-household".length()))
                .toList();
    }

    private static void amount(Desk clerk, String element, String subject, String yuan) {
        var input = clerk.page().locator("#declared-%s-%s input".formatted(element, subject));
        input.fill(yuan);
        input.press("Tab");
    }

    void signs(Desk clerk, Path scan) {
        clerk.does("authorize");
        clerk.page().locator("#scan input[type=file]").setInputFiles(scan);
        for (Member member : story.members()) {
            clerk.page().locator("#signed-%s input".formatted(member.key())).check();
            clerk.page()
                    .locator("#fingerprint-%s input".formatted(member.key()))
                    .check();
            if (member.id().ageOn(java.time.LocalDate.now()) < OF_AGE) {
                clerk.page()
                        .locator("#guardian-%s input".formatted(member.key()))
                        .fill(story.members().get(0).name().value());
            }
        }
        story.supporters()
                .forEach(supporter -> clerk.page()
                        .locator("#signed-%s input".formatted(supporterKey(clerk, supporter)))
                        .check());
        clerk.sees("已接收：");
        clerk.picture("authorization");
        clerk.page().locator("#authorization-submit").click();
        clerk.seesStation("已授权");
    }

    private static String supporterKey(Desk clerk, Supporter supporter) {
        return clerk.page()
                .locator("tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(supporter.name().value()))
                .locator("vaadin-checkbox[id^=signed-]")
                .getAttribute("id")
                .substring("signed-".length());
    }

    /** One signature with a fingerprint, for every member (S4-23); the supporters sign for themselves. */
    void theHeadSignsForTheFamily(Desk clerk, Path scan) {
        clerk.does("authorize");
        clerk.sees("由户主和法定赡养");
        clerk.page().locator("#scan input[type=file]").setInputFiles(scan);
        String head = story.members().get(0).key();
        clerk.page().locator("#signed-%s input".formatted(head)).check();
        clerk.page().locator("#fingerprint-%s input".formatted(head)).check();
        for (Supporter supporter : story.supporters()) {
            String key = supporterKey(clerk, supporter);
            clerk.page().locator("#signed-%s input".formatted(key)).check();
            clerk.page().locator("#fingerprint-%s input".formatted(key)).check();
        }
        clerk.sees("已接收：");
        clerk.page().locator("#authorization-submit").click();
        clerk.seesStation("已授权");
    }

    void entrusts(Desk officer) {
        entrusts(officer, "东辽县民政局社会救助股", "孙立新 0437-0000000");
    }

    void entrusts(Desk officer, String unit, String contact) {
        officer.go("cases/" + number);
        officer.does("entrust");
        officer.fields("vaadin-dialog-overlay").write("委托单位", unit);
        officer.fields("vaadin-dialog-overlay").write("联系人及电话", contact);
        officer.picture("entrustment");
        officer.dialogButton("提交委托书");
        officer.seesStation("待审核");
    }

    void returns(Desk officer) {
        officer.go("cases/" + number);
        officer.does("return");
        officer.fields("vaadin-dialog-overlay").write("退回原因", "委托书日期与系统登记不一致。");
        officer.dialogButton("退回");
        officer.seesStation("已退回");
    }

    void cancels(Desk clerk) {
        clerk.does("cancel");
        clerk.fields("vaadin-dialog-overlay").write("终止原因", "申请人撤回申请。");
        clerk.dialogButton("终止");
        clerk.seesStation("已终止");
    }

    void accepts(Desk officer) {
        officer.go("cases/" + number);
        officer.picture("case-entrusted");
        officer.does("accept");
        officer.seesStation("系统核对");
    }

    void checks(Desk officer) {
        officer.go("cases/" + number);
        officer.does("check");
        officer.sees("部门反馈的记录");
        officer.picture("case-checked");
        officer.does("assess");
        officer.seesStation("已推算");
        officer.picture("case-assessed");
    }

    void proposes(Desk member) {
        member.go("cases/" + number);
        member.does("propose");
        member.picture("propose");
        member.dialogButton("提出并签名");
        member.seesStation("评审中");
    }

    void signsConclusion(Desk member) {
        member.go("cases/" + number);
        member.does("sign");
        member.sees("已完成：签名同意");
    }

    /** @return the report as downloaded */
    Path issues(Desk head, Path folder) {
        Path report = reports(head, folder);
        delivers(head);
        return report;
    }

    /** @return the report as downloaded */
    Path reports(Desk head, Path folder) {
        head.go("cases/" + number);
        head.does("issue");
        head.seesStation("已出报告");
        head.picture("case-reported");
        return head.downloads("下载报告", folder);
    }

    void delivers(Desk head) {
        head.does("deliver");
        head.dialogButton("确认反馈");
        head.seesStation("已反馈");
        head.picture("case-delivered");
    }

    private String name(String key) {
        return story.members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .orElseThrow()
                .name()
                .value();
    }
}
