package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.cli.synthetic.SyntheticPerson.Enterprise;
import org.hedui.cli.synthetic.SyntheticPerson.House;
import org.hedui.cli.synthetic.SyntheticPerson.Job;
import org.hedui.cli.synthetic.SyntheticPerson.Pension;
import org.hedui.cli.synthetic.SyntheticPerson.Vehicle;
import org.hedui.household.Area;
import org.hedui.household.LabourAbility;

/** Households made by chance: heads, spouses, children, parents, and what they have. */
final class Population {
    private static final List<String> TOWNSHIPS = List.of("白泉镇", "渭津镇", "安石镇", "辽河源镇", "泉太镇", "建安镇");
    private static final List<String> EMPLOYERS =
            List.of("供热有限公司", "建筑安装有限公司", "食品加工厂", "运输服务有限公司", "第一中学", "人民医院", "商贸有限公司", "物业服务有限公司");
    private static final List<String> BRANDS = List.of("五菱", "长安", "大众", "比亚迪", "解放", "吉利");

    /** People are born, and things happen, relative to this day and not to the data's: a seed means the same people. */
    private static final LocalDate REFERENCE = LocalDate.of(2026, 1, 1);

    private final Dice dice;
    private final People people;
    private final SyntheticSettings settings;
    private int made;

    Population(Dice dice, People people, SyntheticSettings settings) {
        this.dice = dice;
        this.people = people;
        this.settings = settings;
    }

    SyntheticHousehold next() {
        made++;
        String township = dice.pick(TOWNSHIPS);
        Area area = dice.chance(45) ? Area.URBAN : Area.RURAL;
        String address = "%s%s%s第%d号"
                .formatted(
                        settings.tenant().name(), township, area == Area.URBAN ? "新兴社区" : "永安村", dice.between(1, 399));
        String house = "吉(演示)不动产权第%07d号".formatted(made);
        List<SyntheticPerson> members = members(address, house);
        return new SyntheticHousehold(
                "H%05d".formatted(made),
                "3%09d".formatted(made),
                area,
                township,
                address,
                "1990000%04d".formatted(made % 10_000),
                false,
                members);
    }

    private List<SyntheticPerson> members(String address, String certificate) {
        int age = dice.between(26, 78);
        boolean couple = dice.chance(70);
        boolean owner = dice.chance(75);
        House house = new House(
                address,
                new BigDecimal(dice.between(380, 1300)).movePointLeft(1),
                "住宅",
                certificate,
                couple ? "共同" : "单独",
                "现势");
        List<SyntheticPerson> members = new ArrayList<>();
        String surname = people.surname();
        boolean male = dice.chance(60);
        members.add(owner ? adult(surname, age, male, "02").with(house) : adult(surname, age, male, "02"));
        if (couple) {
            int spouseAge = Math.max(22, age + dice.between(-4, 4));
            SyntheticPerson spouse = adult(people.surname(), spouseAge, !male, male ? "12" : "11");
            members.add(owner ? spouse.with(house) : spouse);
        }
        for (int child = 0; age < 56 && child < dice.between(0, 2); child++) {
            members.add(child(surname, dice.between(0, Math.min(17, age - 22))));
        }
        if (age < 60 && dice.chance(20)) {
            members.add(adult(surname, Math.min(88, age + dice.between(21, 30)), false, "52"));
        }
        return members;
    }

    private SyntheticPerson child(String surname, int age) {
        boolean male = dice.chance(50);
        SyntheticPerson child = SyntheticPerson.of(
                people.name(surname), people.number(birth(age), male), male ? "20" : "30", LabourAbility.NONE);
        return age >= 16 ? child.withTrait("全日制在校") : child;
    }

    private SyntheticPerson adult(String surname, int age, boolean male, String relation) {
        LabourAbility ability = age >= 70
                ? LabourAbility.NONE
                : dice.chance(88)
                        ? LabourAbility.ABLE
                        : dice.chance(50) ? LabourAbility.PARTLY_LOST : LabourAbility.LOST;
        SyntheticPerson person =
                SyntheticPerson.of(people.name(surname), people.number(birth(age), male), relation, ability);
        if (age >= 60) {
            person = person.with(pension(age));
        } else if (ability == LabourAbility.ABLE && dice.chance(45)) {
            person = person.with(job());
        }
        if (dice.chance(18)) {
            person = person.with(vehicle());
        }
        return dice.chance(6) ? person.with(enterprise()) : person;
    }

    private Job job() {
        int employer = dice.between(1, 40);
        return new Job(
                "%s%s（第%d）".formatted(settings.tenant().shortName(), dice.pick(EMPLOYERS), employer),
                "SYN%06d".formatted(employer),
                new BigDecimal(dice.between(18, 70) * 100),
                dice.chance(50) ? Optional.of(dice.pick(List.of(5, 8, 10, 12))) : Optional.empty());
    }

    private Pension pension(int age) {
        YearMonth first = YearMonth.from(REFERENCE).minusYears(age - 60L).minusMonths(37);
        return dice.chance(65)
                ? new Pension("城乡居民", new BigDecimal(dice.between(130, 260)), new BigDecimal("123"), first)
                : new Pension("企业职工", new BigDecimal(dice.between(1800, 4200)), BigDecimal.ZERO, first);
    }

    private Vehicle vehicle() {
        return new Vehicle(
                "吉D%05d".formatted(dice.between(10_000, 99_999)),
                dice.pick(List.of("02", "02", "07", "52")),
                dice.pick(BRANDS),
                REFERENCE.minusDays(dice.between(400, 5_000)),
                dice.chance(90) ? "A" : "F",
                dice.pick(List.of("A", "A", "A", "A", "E", "G", "Q")));
    }

    private Enterprise enterprise() {
        boolean small = dice.chance(75);
        return new Enterprise(
                "%s%s%d号%s".formatted(settings.tenant().shortName(), people.surname(), made, small ? "便民超市" : "商贸有限公司"),
                "92%s%010dX".formatted(settings.tenant().division(), made).substring(0, 18),
                small ? "个体经营者" : dice.pick(List.of("法定代表人", "投资人", "高管")),
                new BigDecimal(dice.between(1, 100)),
                REFERENCE.minusDays(dice.between(100, 4_000)),
                dice.pick(List.of("存续", "存续", "注销", "吊销")));
    }

    private LocalDate birth(int age) {
        return REFERENCE.minusYears(age).minusDays(dice.between(1, 360));
    }
}
