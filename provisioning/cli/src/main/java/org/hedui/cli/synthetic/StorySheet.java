package org.hedui.cli.synthetic;

import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.Supporter;

/** The story households as a sheet: what the clerk types, and what must come out. In Chinese, for people to read. */
final class StorySheet {
    private static final Map<String, String> ELEMENTS = Map.of(
            "wages", "工资性收入（元/年）",
            "pension", "养老金（元/年）",
            "planting", "种植收入（元/年）",
            "houses", "住房（套）",
            "deposits", "存款（元）");

    private StorySheet() {}

    static String of(Truth truth) {
        return "演示数据：以下人员和号码均系虚构。数据截至申请日 %s 之前的十二个月。%n%n".formatted(truth.asOf())
                + truth.stories().stream().map(StorySheet::story).collect(Collectors.joining("\n"));
    }

    private static String story(Truth.Story story) {
        StringBuilder sheet = new StringBuilder();
        sheet.append("【%s】%s  %s  %s  电话 %s%n"
                .formatted(story.title(), story.area().chinese(), story.township(), story.address(), story.phone()));
        story.members().forEach(member -> sheet.append(member(member)));
        story.supporters().forEach(supporter -> sheet.append(supporter(supporter)));
        story.declared().forEach(amount -> sheet.append(declared(amount)));
        story.claims()
                .forEach(claim -> sheet.append("  主张  %s 的车辆 %s 已报废而无手续：%s%n"
                        .formatted(claim.memberKey(), claim.plate(), claim.explanation())));
        Truth.Expected expected = story.expected();
        sheet.append("  应得结果  %s；家庭年收入 %s，人均月收入 %s%n"
                .formatted(expected.outcome(), expected.annualIncome(), expected.perHeadMonthlyIncome()));
        expected.working().forEach(line -> sheet.append("    %s%n".formatted(line)));
        return sheet.toString();
    }

    private static String member(Member member) {
        return "  成员 %s  %s  %s  关系 %s  %s%n"
                .formatted(
                        member.key(),
                        member.name().value(),
                        member.id().value(),
                        member.relation().code(),
                        member.ability().chinese());
    }

    private static String supporter(Supporter supporter) {
        return "  义务人 %s  %s  %s  关系 %s  本人家庭 %d 人，赡养 %d 人%s%n"
                .formatted(
                        supporter.key(),
                        supporter.name().value(),
                        supporter.id().value(),
                        supporter.relation().code(),
                        supporter.persons(),
                        supporter.supported(),
                        supporter
                                .monthlyIncome()
                                .map(income -> "，家庭月收入 " + income)
                                .orElse(""));
    }

    private static String declared(DeclaredAmount amount) {
        return "  申报  %s  %s  %s%n"
                .formatted(
                        amount.subject().equals(Declaration.HOUSEHOLD) ? "全户" : amount.subject(),
                        ELEMENTS.getOrDefault(amount.element(), amount.element()),
                        amount.amount().yuan().toPlainString());
    }
}
