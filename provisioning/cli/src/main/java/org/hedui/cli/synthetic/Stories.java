package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hedui.cli.synthetic.SyntheticPerson.House;
import org.hedui.cli.synthetic.SyntheticPerson.Job;
import org.hedui.cli.synthetic.SyntheticPerson.Pension;
import org.hedui.cli.synthetic.SyntheticPerson.Vehicle;
import org.hedui.household.Area;
import org.hedui.household.LabourAbility;
import org.hedui.kernel.PersonName;

/**
 * Four households designed by hand, so that a person can follow every figure. Their birth dates are fixed; until 2029
 * nobody crosses an age that matters.
 */
final class Stories {
    private static final YearMonth PENSION_SINCE = YearMonth.of(2020, 1);

    private final People people;
    private final SyntheticSettings settings;

    Stories(People people, SyntheticSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    List<SyntheticHousehold> all() {
        return List.of(eligible(), income(), property(), suspicious());
    }

    /** A wage of 1800, a mother with a resident's pension, a wife who cannot work, a school child. */
    private SyntheticHousehold eligible() {
        House home = house("安居路12号3单元201", "62.40", "0000001", "共同");
        return household(
                "eligible",
                "2000000001",
                Area.URBAN,
                "白泉镇",
                "安居路12号3单元201",
                "19900001001",
                List.of(
                        person("王䶮", LocalDate.of(1980, 5, 12), 24, "12", LabourAbility.LOST)
                                .with(home),
                        person("李建国", LocalDate.of(1978, 3, 9), 13, "02", LabourAbility.ABLE)
                                .with(job("供热有限公司", "1800", Optional.of(8)))
                                .with(home)
                                .with(new Vehicle("吉D20417", "07", "嘉陵", LocalDate.of(2008, 4, 1), "A", "E")),
                        person("李𠮷", LocalDate.of(2014, 8, 21), 26, "30", LabourAbility.NONE),
                        person("赵桂芳", LocalDate.of(1958, 11, 3), 42, "52", LabourAbility.NONE)
                                .with(residentPension())));
    }

    /** A wage of 4000 of which 2500 is declared, and a wife who could work. */
    private SyntheticHousehold income() {
        return household(
                "income",
                "2000000002",
                Area.URBAN,
                "渭津镇",
                "建设街45号",
                "19900001002",
                List.of(
                        person("陈志强", LocalDate.of(1986, 2, 17), 31, "02", LabourAbility.ABLE)
                                .with(job("建筑安装有限公司", "4000", Optional.of(12)))
                                .with(house("建设街45号", "78.00", "0000002", "单独")),
                        person("孙丽", LocalDate.of(1988, 7, 30), 48, "12", LabourAbility.ABLE),
                        person("陈浩宇", LocalDate.of(2015, 10, 6), 15, "20", LabourAbility.NONE)));
    }

    /** Little income, but a car in use. */
    private SyntheticHousehold property() {
        return household(
                "property",
                "2000000003",
                Area.URBAN,
                "安石镇",
                "河东小区8栋102",
                "19900001003",
                List.of(
                        person("赵国庆", LocalDate.of(1974, 10, 1), 57, "02", LabourAbility.PARTLY_LOST)
                                .with(house("河东小区8栋102", "55.20", "0000003", "单独"))
                                .with(new Vehicle("吉D66812", "02", "大众", LocalDate.of(2022, 6, 15), "A", "A")),
                        person("吴美娟", LocalDate.of(1976, 12, 8), 66, "12", LabourAbility.LOST)));
    }

    /** Two old people in a village, a son elsewhere, and a car that they say is scrapped. */
    private SyntheticHousehold suspicious() {
        return household(
                "suspicious",
                "2000000004",
                Area.RURAL,
                "辽河源镇",
                "永安村三组21号",
                "19900001004",
                List.of(
                        person("刘德贵", LocalDate.of(1957, 4, 25), 79, "02", LabourAbility.NONE)
                                .with(residentPension())
                                .with(new Vehicle("吉D51388", "02", "松花江", LocalDate.of(2007, 9, 10), "A", "A")),
                        person("周淑珍", LocalDate.of(1959, 1, 19), 84, "12", LabourAbility.NONE)
                                .with(residentPension()),
                        person("刘伟", LocalDate.of(1983, 6, 11), 93, "20", LabourAbility.ABLE)
                                .elsewhere()));
    }

    private SyntheticHousehold household(
            String key,
            String number,
            Area area,
            String township,
            String address,
            String phone,
            List<SyntheticPerson> members) {
        String full = settings.tenant().name() + township + address;
        return new SyntheticHousehold(key, number, area, township, full, phone, true, members);
    }

    private SyntheticPerson person(String name, LocalDate birth, int sequence, String relation, LabourAbility ability) {
        return SyntheticPerson.of(new PersonName(name), people.reserved(birth, sequence), relation, ability);
    }

    private Job job(String employer, String base, Optional<Integer> fundRate) {
        return new Job(settings.tenant().shortName() + employer, "SYN900001", new BigDecimal(base), fundRate);
    }

    private House house(String address, String area, String number, String sharing) {
        return new House(
                settings.tenant().name() + address,
                new BigDecimal(area),
                "住宅",
                "吉(演示)不动产权第S%s号".formatted(number),
                sharing,
                "现势");
    }

    private static Pension residentPension() {
        return new Pension("城乡居民", new BigDecimal("160"), new BigDecimal("123"), PENSION_SINCE);
    }
}
