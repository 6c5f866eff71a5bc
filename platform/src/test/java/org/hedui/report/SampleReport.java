package org.hedui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.crypto.CryptoSuite;
import org.hedui.evidence.AnswerKind;
import org.hedui.kernel.DivisionCode;
import org.hedui.kernel.Money;
import org.hedui.kernel.Period;
import org.hedui.report.ReportContent.CheckedItem;
import org.hedui.report.ReportContent.ComparisonLine;
import org.hedui.report.ReportContent.Conclusion;
import org.hedui.report.ReportContent.Derivation;
import org.hedui.report.ReportContent.DerivedGroup;
import org.hedui.report.ReportContent.DerivedLine;
import org.hedui.report.ReportContent.Family;
import org.hedui.report.ReportContent.Head;
import org.hedui.report.ReportContent.IntegrityNote;
import org.hedui.report.ReportContent.Member;
import org.hedui.report.ReportContent.Obligor;
import org.hedui.report.ReportContent.Signatory;
import org.hedui.report.ReportContent.TraceLine;

/**
 * A report on case 1a of DOMAIN C-T, by hand: three persons in a town, 38772.00 a year. Run {@link #main} with a folder to
 * look at it.
 */
final class SampleReport {
    static final Instant ISSUED = Instant.parse("2026-03-12T07:20:00Z");
    static final Printing FIRST_PRINT = new Printing(1, Instant.parse("2026-03-12T07:25:00Z"), "周明远");

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        RenderedReport report = new ReportPaper(CryptoSuite.GUOMI).render(content(), FIRST_PRINT);
        Files.write(folder.resolve("sample.pdf"), report.bytes());
        Files.write(
                folder.resolve("surveyed.pdf"),
                new ReportPaper(CryptoSuite.GUOMI)
                        .render(surveyed(), FIRST_PRINT)
                        .bytes());
        LetterPaper letters = new LetterPaper(CryptoSuite.GUOMI);
        Files.write(
                folder.resolve("authorization.pdf"),
                letters.render(SampleLetters.authorization()).bytes());
        Files.write(
                folder.resolve("entrustment.pdf"),
                letters.render(SampleLetters.entrustment()).bytes());
    }

    static ReportContent content() {
        return content(2);
    }

    /** @param vehicles rows of the table of vehicles, to make it long */
    static ReportContent content(int vehicles) {
        return new ReportContent(
                ReportNumber.of(new DivisionCode("220422"), 2026, 1),
                head(),
                family(),
                items(vehicles),
                comparison(),
                derivation(),
                conclusion(),
                ReportNotes.of(5, "东辽县"),
                true);
    }

    /** The same household, visited once. */
    static ReportContent surveyed() {
        ReportContent plain = content();
        return new ReportContent(
                plain.number(),
                plain.head(),
                plain.family(),
                plain.items(),
                List.of(new SurveyPart(
                        "220422-20260301-00001-S01",
                        "入户调查",
                        LocalDate.of(2026, 3, 9),
                        "东辽县白泉镇安康路 12 号",
                        List.of("苏日娜", "包志远"),
                        List.of("巴特尔(邻居)", "䶮国栋(本人)"),
                        List.of(new SurveyPart.Seen("住房状况", "砖木结构三间,约 60 平方米"), new SurveyPart.Seen("车辆使用", "院内未见机动车")),
                        "生活状况与申报基本一致",
                        List.of(new SurveyPart.Answered("机动车 吉D12345 登记状态为正常,家庭称已报废", "不属实", "车已于2023年拆解")),
                        "未签名:本人外出,由邻居在场见证",
                        "已签名",
                        "guomi:00")),
                plain.comparison(),
                plain.derivation(),
                plain.conclusion(),
                plain.notes(),
                true);
    }

    static Head head() {
        return new Head(
                "东辽县居民家庭经济状况核对中心",
                ISSUED,
                "城乡最低生活保障",
                "䶮国栋",
                "220422********1237",
                "吉林省辽源市东辽县白泉镇安康路 12 号 3 单元 502 室",
                "东辽县民政局社会救助科",
                "220422-委-2026-00007",
                "2204222026030100003",
                new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)),
                LocalDate.of(2026, 3, 1));
    }

    static Family family() {
        return new Family(
                List.of(
                        new Member("䶮国栋", "本人(户主)", "220422********1237", "男", 41, "有劳动能力,就业"),
                        new Member("古丽娜尔·艾合买提", "配偶", "220422********2046", "女", 38, "有劳动能力,无就业记录"),
                        new Member("䶮𠮷", "女儿", "220422********0025", "女", 9, "小学在读")),
                List.of(new Obligor("䶮国梁", "父亲", "220422********0014", "独立生活,有赡养能力,已另行授权")),
                List.of(new IntegrityNote("2024 年度复核时如实申报,无失信记录", "刘芳", LocalDate.of(2025, 6, 3))));
    }

    private static List<CheckedItem> items(int vehicles) {
        List<CheckedItem> items = new ArrayList<>();
        items.add(found(
                "户籍人口",
                "东辽县公安局",
                List.of("姓名", "公民身份号码", "与户主关系", "户籍状态"),
                List.of(
                        List.of("䶮国栋", "220422********1237", "户主", "正常"),
                        List.of("古丽娜尔·艾合买提", "220422********2046", "配偶", "正常"),
                        List.of("䶮𠮷", "220422********0025", "女", "正常"))));
        items.add(found(
                "机动车登记",
                "东辽县公安局交通管理大队",
                List.of("权利人", "号牌号码", "中文品牌", "车辆型号", "初次登记日期", "使用性质", "机动车状态"),
                vehicleRows(vehicles)));
        items.add(found(
                "住房公积金缴存",
                "辽源市住房公积金管理中心",
                List.of("缴存人", "单位名称", "汇缴年月", "职工缴交率", "职工月缴额(元)", "汇缴状态"),
                List.of(List.of("䶮国栋", "东辽县安石水泥有限公司", "2026-02", "8%", "144.00", "正常"))));
        items.add(new CheckedItem(
                "养老金待遇",
                "东辽县社会保险事业管理局",
                AnswerKind.NOTHING_ON_RECORD,
                Optional.of(Instant.parse("2026-03-10T02:15:00Z")),
                "2026 年 2 月数据,2026-03-08 交付",
                List.of(),
                List.of(),
                ""));
        items.add(new CheckedItem(
                "不动产登记",
                "东辽县自然资源局",
                AnswerKind.UNAVAILABLE,
                Optional.empty(),
                "应于每季度首月 10 日前提供上季度数据",
                List.of(),
                List.of(),
                "已于 2026-03-09 发函催办,至出具报告时未反馈"));
        items.add(new CheckedItem(
                "经营主体登记",
                "东辽县市场监督管理局",
                AnswerKind.OUTSIDE_COVERAGE,
                Optional.of(Instant.parse("2026-03-10T02:16:00Z")),
                "仅覆盖东辽县登记的经营主体",
                List.of(),
                List.of(),
                "外地登记的经营主体未核实"));
        return items;
    }

    private static List<List<String>> vehicleRows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    "䶮国栋", "吉D%05d".formatted(i), "五菱牌", "LZW6376", "2014-05-%02d".formatted(i % 28 + 1), "非营运", "注销"));
        }
        return rows;
    }

    private static CheckedItem found(String dataset, String department, List<String> columns, List<List<String>> rows) {
        return new CheckedItem(
                dataset,
                department,
                AnswerKind.FOUND,
                Optional.of(Instant.parse("2026-03-10T02:14:00Z")),
                "2026 年 2 月数据,2026-03-08 交付",
                columns,
                rows,
                "");
    }

    private static List<ComparisonLine> comparison() {
        return List.of(
                new ComparisonLine(
                        "工资性收入(年)", yuan("12000"), yuan("38772"), Figure.none(), "不一致,核实高于申报 26772.00 元,超过允许差额"),
                new ComparisonLine("转移性收入(年)", yuan("0"), yuan("0"), Figure.none(), "一致"),
                new ComparisonLine("人均月收入", yuan("333.33"), yuan("1077"), yuan("1050"), "超过低保边缘标准"),
                new ComparisonLine(
                        "机动车", Figure.words("0 辆"), Figure.words("0 辆"), Figure.words("0 辆"), "一致(2 辆已注销,不计入)"),
                new ComparisonLine("金融资产", yuan("50400.00"), Figure.unverified("银行未接入"), yuan("50400"), "来源未反馈"),
                new ComparisonLine(
                        "房屋", Figure.words("1 套"), Figure.unverified("东辽县自然资源局"), Figure.words("1 套"), "来源未反馈"));
    }

    private static Derivation derivation() {
        return new Derivation(
                "东辽县最低生活保障",
                "2026.1",
                LocalDate.of(2026, 3, 1),
                List.of(
                        new DerivedGroup(
                                "家庭收入",
                                List.of(wage(), imputed(), total("家庭年收入", "38772", "17172.00 + 21600.00 = 38772.00"))),
                        new DerivedGroup("人均收入", List.of(total("人均月收入", "1077", "38772.00 ÷ 3 人 ÷ 12 个月 = 1077.00"))),
                        new DerivedGroup(
                                "家庭财产",
                                List.of(new DerivedLine(
                                        "金融资产",
                                        Figure.unverified("银行未接入"),
                                        false,
                                        List.of(new TraceLine("本辖区尚未接入银行数据,未计入合计", "规则 财产.金融", "—")))))));
    }

    private static DerivedLine wage() {
        return new DerivedLine(
                "䶮国栋 工资性收入",
                yuan("17172"),
                false,
                List.of(
                        new TraceLine(
                                "缴存基数 = 职工月缴额 144.00 ÷ 职工缴交率 8% = 1800.00",
                                "规则 工资.公积金推算 2026.1", "住房公积金缴存,2026-03-08 交付第 3 行"),
                        new TraceLine("全年 1800.00 × 12 = 21600.00", "", ""),
                        new TraceLine("减个人社会保险 189.00 × 12 = 2268.00", "S0 一(一)", "社会保险缴费,2026-03-08 交付第 41 行"),
                        new TraceLine("减就业成本 10%,21600.00 × 10% = 2160.00", "规则 工资.就业成本 2026.1", "")));
    }

    private static DerivedLine imputed() {
        return new DerivedLine(
                "古丽娜尔·艾合买提 推算劳动收入",
                yuan("21600"),
                false,
                List.of(new TraceLine("最低工资 1800.00 × 12 × 系数 1.0 = 21600.00", "规则 工资.推算 2026.1", "无就业记录,劳动能力由申报载明")));
    }

    private static DerivedLine total(String label, String amount, String sentence) {
        return new DerivedLine(label, yuan(amount), true, List.of(new TraceLine(sentence, "", "")));
    }

    private static Conclusion conclusion() {
        return new Conclusion(
                "收入超标,不符合最低生活保障条件",
                List.of("经核对,该家庭共同生活成员 3 人,家庭年收入 38772.00 元,人均月收入 1077.00 元,高于东辽县城市低保边缘标准每人每月 1050.00 元。"),
                List.of("不动产登记未核实(东辽县自然资源局未反馈),房屋情况由社会调查核实。"),
                List.of(
                        signatory("王志强", "核对中心主任", "同意", "2026-03-12T07:05:00Z"),
                        signatory("李晓梅", "评审委员", "同意", "2026-03-12T07:08:00Z"),
                        signatory("赵文博", "评审委员", "保留意见:房屋情况未核实", "2026-03-12T07:11:00Z")));
    }

    private static Signatory signatory(String name, String role, String opinion, String at) {
        return new Signatory(name, role, opinion, Instant.parse(at), "口令登录");
    }

    private static Figure yuan(String amount) {
        return Figure.of(Money.of(amount));
    }

    private SampleReport() {}
}
