package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedui.cli.synthetic.SyntheticPerson.Job;
import org.hedui.cli.synthetic.SyntheticPerson.Pension;
import org.hedui.household.Area;
import org.hedui.kernel.Period;
import org.hedui.kernel.ResidentId;

/** Writes people into the departments' registers, as the departments would, and adds up what is true. */
final class Registrar {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    /** What an employee pays, in per cent of the base. */
    private static final Map<String, BigDecimal> PERSONAL = insurance("8", "2", "0.5");

    private static final Map<String, BigDecimal> EMPLOYERS = insurance("16", "7", "0.5");

    /** One row of a register: values by label. */
    interface Registers {
        void add(String dataset, SyntheticHousehold household, Map<String, String> values);
    }

    private final Registers registers;
    private final Period window;
    private final String division;

    Registrar(Registers registers, SyntheticSettings settings) {
        this.registers = registers;
        this.window = settings.window();
        this.division = settings.tenant().division().value();
    }

    Truth.TrueHousehold register(SyntheticHousehold household) {
        Map<String, Integer> rows = new HashMap<>();
        Registers counting = (dataset, of, values) -> {
            rows.merge(dataset, 1, Integer::sum);
            registers.add(dataset, of, values);
        };
        for (SyntheticPerson person : household.people()) {
            new Entry(counting, household, person).everywhere();
        }
        return sums(household, rows);
    }

    private Truth.TrueHousehold sums(SyntheticHousehold household, Map<String, Integer> rows) {
        List<SyntheticPerson> members =
                household.people().stream().filter(SyntheticPerson::coLiving).toList();
        BigDecimal months = BigDecimal.valueOf(window.months());
        BigDecimal wages = sum(members.stream()
                .flatMap(person -> person.job().stream())
                .map(Job::base)
                .toList());
        List<Pension> pensions =
                members.stream().flatMap(person -> person.pension().stream()).toList();
        BigDecimal rate = PERSONAL.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Truth.TrueHousehold(
                household.key(),
                members.stream().map(SyntheticPerson::id).map(ResidentId::value).toList(),
                rows,
                wages.multiply(months),
                percent(wages, rate).multiply(months),
                sum(pensions.stream().map(Pension::monthly).toList()).multiply(months),
                sum(pensions.stream().map(Pension::central).toList()).multiply(months),
                (int) members.stream()
                        .flatMap(person -> person.vehicles().stream())
                        .filter(vehicle -> !List.of("E", "M", "P").contains(vehicle.status()))
                        .count(),
                (int) members.stream()
                        .flatMap(person -> person.houses().stream())
                        .map(SyntheticPerson.House::certificate)
                        .distinct()
                        .count(),
                (int) members.stream()
                        .flatMap(person -> person.enterprises().stream())
                        .filter(enterprise -> enterprise.status().equals("存续"))
                        .count());
    }

    /** One person's rows. */
    private final class Entry {
        private final Registers rows;
        private final SyntheticHousehold household;
        private final SyntheticPerson person;

        Entry(Registers rows, SyntheticHousehold household, SyntheticPerson person) {
            this.rows = rows;
            this.household = household;
            this.person = person;
        }

        void everywhere() {
            household();
            person.job().ifPresent(this::employment);
            person.pension().ifPresent(this::pension);
            vehicles();
            houses();
            enterprises();
        }

        private void add(String dataset, Map<String, String> values) {
            Map<String, String> row = new LinkedHashMap<>(values);
            row.put("姓名", person.name().value());
            row.put("公民身份号码", person.id().value());
            rows.add(dataset, household, row);
        }

        private void household() {
            String number = person.coLiving()
                    ? household.registerNumber()
                    : "1" + household.registerNumber().substring(1);
            add(
                    "police-household",
                    Map.ofEntries(
                            Map.entry("户号", number),
                            Map.entry("与户主关系", person.coLiving() ? person.registerRelation() : "02"),
                            Map.entry("性别", person.id().isMale() ? "1" : "2"),
                            Map.entry("民族", person.name().value().contains("·") ? "维吾尔族" : "汉族"),
                            Map.entry("出生日期", person.id().birthDate().toString()),
                            Map.entry("户籍地址", household.address()),
                            Map.entry("户籍行政区划", division),
                            Map.entry("派出所", household.township() + "派出所"),
                            Map.entry("户口性质", household.area() == Area.URBAN ? "02" : "01"),
                            Map.entry("分户日期", "2009-06-18"),
                            Map.entry("户籍状态", "正常")));
        }

        private void employment(Job job) {
            window.from().datesUntil(window.to(), java.time.Period.ofMonths(1)).forEach(month -> {
                PERSONAL.forEach((insurance, rate) -> contribution(job, month, insurance, rate));
                job.fundRate().ifPresent(rate -> fund(job, month, BigDecimal.valueOf(rate)));
            });
        }

        private void contribution(Job job, LocalDate month, String insurance, BigDecimal rate) {
            add(
                    "social-insurance-contribution",
                    Map.of(
                            "险种", insurance,
                            "单位编号", job.code(),
                            "单位名称", job.employer(),
                            "缴费月份", MONTH.format(month),
                            "缴费基数", yuan(job.base()),
                            "个人缴费", yuan(percent(job.base(), rate)),
                            "单位缴费", yuan(percent(job.base(), EMPLOYERS.getOrDefault(insurance, BigDecimal.ZERO))),
                            "参保状态", "参保"));
        }

        private void fund(Job job, LocalDate month, BigDecimal rate) {
            BigDecimal share = percent(job.base(), rate);
            long paid = java.time.temporal.ChronoUnit.MONTHS.between(window.from(), month) + 1;
            add(
                    "provident-fund",
                    Map.ofEntries(
                            Map.entry("单位编号", job.code()),
                            Map.entry("单位名称", job.employer()),
                            Map.entry("汇缴年月", MONTH.format(month)),
                            Map.entry("职工缴交率", rate.toPlainString()),
                            Map.entry("单位缴交率", rate.toPlainString()),
                            Map.entry("职工月缴额", yuan(share)),
                            Map.entry("单位月缴额", yuan(share)),
                            Map.entry("月缴额", yuan(share.add(share))),
                            Map.entry("实际工资基数", yuan(job.base())),
                            Map.entry("汇缴状态", "正常"),
                            Map.entry("账户余额", yuan(share.add(share).multiply(BigDecimal.valueOf(paid))))));
        }

        private void pension(Pension pension) {
            add(
                    "pension",
                    Map.of(
                            "待遇类型", pension.type(),
                            "月待遇金额", yuan(pension.monthly()),
                            "其中中央基础养老金", yuan(pension.central()),
                            "首发月份", MONTH.format(pension.first()),
                            "末次发放月份", MONTH.format(window.to().minusMonths(1))));
        }

        private void vehicles() {
            person.vehicles()
                    .forEach(vehicle -> add(
                            "police-vehicle",
                            Map.of(
                                    "号牌号码", vehicle.plate(),
                                    "号牌种类", vehicle.kind(),
                                    "中文品牌", vehicle.brand(),
                                    "车辆型号", "SYN6420",
                                    "初次登记日期", vehicle.registered().toString(),
                                    "使用性质", vehicle.use(),
                                    "机动车状态", vehicle.status())));
        }

        private void houses() {
            person.houses()
                    .forEach(house -> add(
                            "housing",
                            Map.of(
                                    "坐落", house.location(),
                                    "建筑面积", house.area().toPlainString(),
                                    "规划用途", house.use(),
                                    "不动产权证号", house.certificate(),
                                    "登记时间", "2011-09-02",
                                    "共有方式", house.sharing(),
                                    "房屋结构", "砖混",
                                    "状态", house.status())));
        }

        private void enterprises() {
            person.enterprises()
                    .forEach(enterprise -> add(
                            "market-supervision",
                            Map.of(
                                    "角色", enterprise.role(),
                                    "企业名称", enterprise.name(),
                                    "统一社会信用代码", enterprise.code(),
                                    "企业类型", enterprise.role().equals("个体经营者") ? "个体工商户" : "有限责任公司",
                                    "认缴出资额", enterprise.capital().toPlainString(),
                                    "登记机关", "演示市场监督管理局",
                                    "成立日期", enterprise.founded().toString(),
                                    "在业状态", enterprise.status())));
        }
    }

    private static Map<String, BigDecimal> insurance(String old, String medical, String unemployment) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        rates.put("养老", new BigDecimal(old));
        rates.put("医疗", new BigDecimal(medical));
        rates.put("失业", new BigDecimal(unemployment));
        return rates;
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal rate) {
        return amount.multiply(rate).movePointLeft(2);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2, java.math.RoundingMode.UNNECESSARY).toPlainString();
    }
}
