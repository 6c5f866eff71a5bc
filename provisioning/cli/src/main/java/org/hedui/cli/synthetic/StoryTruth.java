package org.hedui.cli.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.household.Supporter;
import org.hedui.kernel.Money;

/** What the story households declare, and what must come out: worked out by hand. */
final class StoryTruth {
    private StoryTruth() {}

    static Truth.Story of(SyntheticHousehold household) {
        List<Member> members = members(household);
        return new Truth.Story(
                household.key(),
                words(household.key()),
                household.area(),
                household.township(),
                household.address(),
                household.phone(),
                members,
                supporters(household),
                declared(household.key()),
                claims(household),
                expected(household.key()));
    }

    private static String words(String key) {
        return switch (key) {
            case "eligible" -> "收入和财产均符合";
            case "income" -> "收入超标";
            case "property" -> "财产超标（在用机动车）";
            default -> "疑点待查（车辆称已报废）";
        };
    }

    /** The first person of a story applies. */
    private static List<Member> members(SyntheticHousehold household) {
        List<Member> members = new ArrayList<>();
        for (SyntheticPerson person : household.people()) {
            if (person.coLiving()) {
                members.add(new Member(
                        "M" + (members.size() + 1),
                        person.name(),
                        person.id(),
                        relation(household, person, members.isEmpty()),
                        person.ability(),
                        person.traits()));
            }
        }
        return members;
    }

    private static Relation relation(SyntheticHousehold household, SyntheticPerson person, boolean applicant) {
        if (applicant) {
            return Relation.SELF;
        }
        return switch (person.registerRelation()) {
            case "02", "11", "12" -> Relation.SPOUSE;
            case "20" -> Relation.SON;
            case "30" -> Relation.DAUGHTER;
            case "52" -> household.key().equals("eligible") ? Relation.OTHER_RELATIVE : Relation.MOTHER;
            default -> Relation.OTHER_RELATIVE;
        };
    }

    /** The son of the old couple: three people live on 2000 a month, and he owes support to both parents. */
    private static List<Supporter> supporters(SyntheticHousehold household) {
        return household.people().stream()
                .filter(person -> !person.coLiving())
                .map(person -> new Supporter(
                        "S1",
                        person.name(),
                        person.id(),
                        Relation.SON,
                        3,
                        2,
                        List.of("M1", "M2"),
                        Optional.of(Money.of(2000))))
                .toList();
    }

    private static List<DeclaredAmount> declared(String key) {
        return switch (key) {
            case "eligible" ->
                List.of(
                        new DeclaredAmount("wages", "M2", Money.of(21_600)),
                        new DeclaredAmount("pension", "M4", Money.of(1_920)),
                        new DeclaredAmount("houses", Declaration.HOUSEHOLD, Money.of(1)),
                        new DeclaredAmount("deposits", Declaration.HOUSEHOLD, Money.of(8_000)));
            case "income" ->
                List.of(
                        new DeclaredAmount("wages", "M1", Money.of(30_000)),
                        new DeclaredAmount("houses", Declaration.HOUSEHOLD, Money.of(1)),
                        new DeclaredAmount("deposits", Declaration.HOUSEHOLD, Money.of(12_000)));
            case "property" ->
                List.of(
                        new DeclaredAmount("houses", Declaration.HOUSEHOLD, Money.of(1)),
                        new DeclaredAmount("deposits", Declaration.HOUSEHOLD, Money.of(3_000)));
            default ->
                List.of(
                        new DeclaredAmount("pension", "M1", Money.of(1_920)),
                        new DeclaredAmount("pension", "M2", Money.of(1_920)),
                        new DeclaredAmount("planting", Declaration.HOUSEHOLD, Money.of(3_000)),
                        new DeclaredAmount("deposits", Declaration.HOUSEHOLD, Money.of(2_000)));
        };
    }

    private static List<ScrappedVehicleClaim> claims(SyntheticHousehold household) {
        return household.key().equals("suspicious")
                ? List.of(new ScrappedVehicleClaim("M1", "吉D51388", "2018年卖给废品收购站，无手续"))
                : List.of();
    }

    private static Truth.Expected expected(String key) {
        return switch (key) {
            case "eligible" ->
                new Truth.Expected(
                        "符合",
                        "dibao",
                        Money.of(17_616),
                        Money.of(367),
                        Optional.of(Money.of(1_332)),
                        List.of(
                                "工资：公积金 144 ÷ 8% = 1800，社保基数 1800，取高 1800 × 12 = 21600",
                                "个人社保（144 + 36 + 9）× 12 = 2268；就业成本 21600 × 10% = 2160；净 17172",
                                "养老金（160 − 123）× 12 = 444",
                                "17172 + 444 = 17616；÷ 4 人 ÷ 12 = 367.00 < 700",
                                "（700 − 367）× 4 = 1332.00；摩托车已注销，不计"));
            case "income" ->
                new Truth.Expected(
                        "超标(收入)",
                        "none",
                        Money.of(59_760),
                        Money.of(1_660),
                        Optional.empty(),
                        List.of(
                                "工资：公积金 480 ÷ 12% = 4000，社保基数 4000，4000 × 12 = 48000，申报 30000，差 18000",
                                "个人社保（320 + 80 + 20）× 12 = 5040；就业成本 4800；净 38160",
                                "妻有劳动能力而无记录，推算 1800 × 12 = 21600",
                                "59760 ÷ 3 ÷ 12 = 1660.00 ≥ 1050"));
            case "property" ->
                new Truth.Expected(
                        "超标(财产)",
                        "none",
                        Money.of(10_800),
                        Money.of(450),
                        Optional.empty(),
                        List.of(
                                "部分丧失劳动能力而无记录，推算 1800 × 0.5 × 12 = 10800",
                                "10800 ÷ 2 ÷ 12 = 450.00 < 700",
                                "机动车吉D66812 状态 A 非营运，计入 1 辆 > 0"));
            default ->
                new Truth.Expected(
                        "疑点待查",
                        "dibao",
                        Money.of(6_888),
                        Money.of(287),
                        Optional.of(Money.of(426)),
                        List.of(
                                "养老金（160 − 123）× 12 × 2 = 888；种植按申报 3000",
                                "赡养费（2000 × 12 − 500 × 12 × 3）× 50% ÷ 2 × 2 = 3000",
                                "6888 ÷ 2 ÷ 12 = 287.00 < 500；（500 − 287）× 2 = 426.00",
                                "机动车吉D51388 状态 A，家庭称已报废而无手续：不计入也不剔除"));
        };
    }
}
