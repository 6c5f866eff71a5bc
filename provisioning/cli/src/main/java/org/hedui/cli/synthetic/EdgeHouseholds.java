package org.hedui.cli.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.department.EdgeCase;
import org.hedui.household.Area;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.Relation;
import org.hedui.household.ScrappedVehicleClaim;
import org.hedui.kernel.Money;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * Households that are out of order, each in one way. All their members have lost their ability to work, so that nothing
 * is imputed, and declare that they have nothing: without the one thing each would qualify.
 */
final class EdgeHouseholds {
    private static final LocalDate BIRTH = LocalDate.of(1968, 2, 14);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private static final String ID = "公民身份号码";
    private static final String NAME = "姓名";
    private static final String QUALIFIES = "符合";
    private static final String DOUBTFUL = "疑点待查";

    private final People people;
    private final DeliveryFiles files;
    private final SyntheticSettings settings;
    private final List<Truth.Story> stories = new ArrayList<>();
    private int sequence = 400;

    EdgeHouseholds(People people, DeliveryFiles files, SyntheticSettings settings) {
        this.people = people;
        this.files = files;
        this.settings = settings;
    }

    List<Truth.Story> all() throws IOException {
        numbers();
        names();
        sharedNumber();
        listedTwice();
        registers();
        deaths();
        cars();
        money();
        return stories;
    }

    /** Numbers that look odd and are good. */
    private void numbers() throws IOException {
        for (String division : List.of("810000", "820000", "830000")) {
            stranger(EdgeCase.RESIDENCE_PERMIT, "林嘉欣", division);
        }
        stranger(EdgeCase.FOREIGN_PERMANENT_RESIDENT, "李安娜", "911124");
        stranger(EdgeCase.UNKNOWN_DIVISION, "高玉梅", "110103");
        stranger(EdgeCase.UNKNOWN_DIVISION, "高玉兰", "512224");
    }

    private void stranger(EdgeCase edge, String name, String division) throws IOException {
        Member person = member(name, new ResidentId(numberOf(division)));
        planted("pension", edge, ID, person, pension("180", ""));
    }

    private void names() throws IOException {
        for (String rare : List.of("王䶮", "李𠮷", "赵𬭎", "周㛃")) {
            Member person = member(rare);
            planted("police-vehicle", EdgeCase.RARE_CHARACTER, NAME, person, car("吉D3%04d".formatted(sequence), "E"));
            planted("police-household", EdgeCase.RARE_CHARACTER, NAME, person, hukou(Map.of()));
        }
        registeredAs(EdgeCase.VARIANT_NAME, "张东", "張東", QUALIFIES);
        registeredAs(EdgeCase.CIRCLE_NAME, "王〇", "王○", QUALIFIES);
        registeredAs(EdgeCase.NAME_CONFLICT, "孙立", "孙力", DOUBTFUL);
    }

    private void registeredAs(EdgeCase edge, String declared, String registered, String outcome) throws IOException {
        Member person = member(declared);
        Map<String, String> row = pension("180", "");
        row.put(NAME, registered);
        row.put(ID, person.id().value());
        files.of("pension").add(edge.name(), edge, NAME, row, Map.of(NAME, declared));
        register(person);
        story(edge, outcome, person);
    }

    private void sharedNumber() throws IOException {
        Member person = member("张建");
        Member other = new Member("M1", new PersonName("王芳"), person.id(), Relation.SELF, LabourAbility.LOST, Set.of());
        planted("pension", EdgeCase.SHARED_NUMBER, ID, person, pension("180", ""));
        planted("pension", EdgeCase.SHARED_NUMBER, ID, other, pension("2400", ""));
        register(person);
        story(EdgeCase.SHARED_NUMBER, DOUBTFUL, person);
    }

    /** The same person in two households, and twice in one. */
    private void listedTwice() throws IOException {
        Member both = member("何平");
        register(both);
        story(EdgeCase.TWO_HOUSEHOLDS, "1", QUALIFIES, List.of(), both);
        Member second = member("何强");
        register(second);
        Member again = new Member("M2", both.name(), both.id(), Relation.OTHER_RELATIVE, both.ability(), Set.of());
        story(EdgeCase.TWO_HOUSEHOLDS, "2", "", List.of(), second, again);
        Member twice = member("何霞");
        Member same = new Member("M2", twice.name(), twice.id(), Relation.OTHER_RELATIVE, twice.ability(), Set.of());
        story(EdgeCase.TWICE_IN_HOUSEHOLD, "", "", List.of(), twice, same);
    }

    private void registers() throws IOException {
        Member split = member("唐分");
        add(
                "police-household",
                split,
                hukou(Map.of("分户日期", settings.asOf().minus(Period.ofMonths(3)).toString())));
        story(EdgeCase.SPLIT_HOUSEHOLD, DOUBTFUL, split);
    }

    private void deaths() throws IOException {
        Member cancelled = member("于故");
        add("police-household", cancelled, hukou(Map.of("户籍状态", "死亡注销")));
        story(EdgeCase.DEAD_BY_POLICE, DOUBTFUL, cancelled);
        Member buried = member("于亡");
        register(buried);
        add(
                "civil-affairs-funeral",
                buried,
                new HashMap<>(Map.of("死亡日期", settings.asOf().minusDays(60).toString())));
        add("pension", buried, pension("180", "死亡"));
        story(EdgeCase.DEAD_BY_TWO_SOURCES, DOUBTFUL, buried);
    }

    private void cars() throws IOException {
        Member owner = member("冯车");
        register(owner);
        for (String status : List.of("E", "M", "P")) {
            add("police-vehicle", owner, car("吉D4%04d".formatted(sequence++), status));
        }
        story(EdgeCase.CANCELLED_CAR, QUALIFIES, owner);
        Member claims = member("冯废");
        register(claims);
        String plate = "吉D4%04d".formatted(sequence++);
        add("police-vehicle", claims, car(plate, "A"));
        story(
                EdgeCase.CAR_CLAIMED_SCRAPPED,
                "",
                DOUBTFUL,
                List.of(new ScrappedVehicleClaim("M1", plate, "已卖给废品收购站，无手续")),
                claims);
    }

    /** 4000 by the tax office, 3000 by social insurance, one job: 48000 a year. And a bank that only says yes. */
    private void money() throws IOException {
        Member worker = member("彭差");
        register(worker);
        for (LocalDate month = settings.window().from();
                month.isBefore(settings.window().to());
                month = month.plusMonths(1)) {
            add(
                    "tax-income",
                    worker,
                    new HashMap<>(Map.of(
                            "税款所属期起", month.toString(),
                            "税款所属期止", month.plusMonths(1).minusDays(1).toString(),
                            "所得项目", "工资薪金",
                            "收入额", "4000.00",
                            "入库金额", "0.00",
                            "扣缴单位", "演示机械厂")));
            add(
                    "social-insurance-contribution",
                    worker,
                    new HashMap<>(Map.of(
                            "险种", "养老",
                            "单位名称", "演示机械厂",
                            "缴费月份", MONTH.format(month),
                            "缴费基数", "3000.00",
                            "个人缴费", "240.00",
                            "参保状态", "参保")));
        }
        story(EdgeCase.SOURCES_DISAGREE, "超标(收入)", worker);
        Member saver = member("彭存");
        register(saver);
        add("deposits", saver, new HashMap<>(Map.of("银行名称", "演示银行", "家庭存款是否超限", "是", "超限标准", "50000")));
        story(EdgeCase.FLAG_ONLY_ANSWER, "超标(财产)", saver);
    }

    private Member member(String name) {
        return member(name, people.reserved(BIRTH, sequence++));
    }

    private static Member member(String name, ResidentId id) {
        return new Member("M1", new PersonName(name), id, Relation.SELF, LabourAbility.LOST, Set.of());
    }

    private String numberOf(String division) {
        String digits = division + BIRTH.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence++);
        return digits + ResidentId.checkCharacter(digits);
    }

    private void register(Member person) throws IOException {
        add("police-household", person, hukou(Map.of()));
    }

    private void add(String dataset, Member person, Map<String, String> row) throws IOException {
        row.put(NAME, person.name().value());
        row.put(ID, person.id().value());
        files.of(dataset).add(row);
    }

    private void planted(String dataset, EdgeCase edge, String column, Member person, Map<String, String> row)
            throws IOException {
        row.put(NAME, person.name().value());
        row.put(ID, person.id().value());
        files.of(dataset).add(edge.name(), edge, column, row, Map.of());
    }

    private void story(EdgeCase edge, String outcome, Member person) {
        story(edge, "", outcome, List.of(), person);
    }

    private void story(
            EdgeCase edge, String number, String outcome, List<ScrappedVehicleClaim> claims, Member... members) {
        stories.add(new Truth.Story(
                edge.name() + number,
                edge.chinese(),
                Area.URBAN,
                "白泉镇",
                settings.tenant().name() + "白泉镇问题街" + sequence + "号",
                "1990000" + "%04d".formatted(sequence),
                List.of(members),
                List.of(),
                List.of(),
                claims,
                new Truth.Expected(outcome, "", Money.ZERO, Money.ZERO, Optional.empty(), List.of())));
    }

    private static Map<String, String> pension(String amount, String stopped) {
        Map<String, String> row =
                new HashMap<>(Map.of("待遇类型", "城乡居民", "月待遇金额", amount, "其中中央基础养老金", "123", "首发月份", "202001"));
        if (!stopped.isEmpty()) {
            row.put("停发原因", stopped);
        }
        return row;
    }

    private static Map<String, String> car(String plate, String status) {
        return new HashMap<>(Map.of(
                "号牌号码", plate, "号牌种类", "02", "中文品牌", "五菱", "初次登记日期", "2009-05-04", "使用性质", "A", "机动车状态", status));
    }

    private Map<String, String> hukou(Map<String, String> otherwise) {
        Map<String, String> row = new HashMap<>(Map.of(
                "户号", "5%09d".formatted(sequence),
                "与户主关系", "02",
                "户籍行政区划", settings.tenant().division().value(),
                "户口性质", "02",
                "分户日期", "2009-06-18",
                "户籍状态", "正常"));
        row.putAll(otherwise);
        return row;
    }
}
