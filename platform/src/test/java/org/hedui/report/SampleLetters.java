package org.hedui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedui.kernel.Money;
import org.hedui.kernel.Period;
import org.hedui.report.LetterContent.Authorization;
import org.hedui.report.LetterContent.Entrustment;
import org.hedui.report.LetterContent.RosterLine;
import org.hedui.report.LetterContent.Signer;
import org.hedui.report.LetterContent.Source;

/** The letters of the household of {@link SampleReport}. */
final class SampleLetters {
    private static final Instant PRINTED = Instant.parse("2026-03-01T01:30:00Z");

    static Authorization authorization() {
        return new Authorization(
                "2204222026030100003",
                "东辽县居民家庭经济状况核对中心",
                PRINTED,
                true,
                "䶮国栋",
                "220422198405211237",
                "吉林省辽源市东辽县白泉镇安康路 12 号 3 单元 502 室",
                "城乡最低生活保障",
                List.of(
                        new Source("东辽县公安局", "户籍人口、机动车登记"),
                        new Source("东辽县社会保险事业管理局", "社会保险缴费、养老金待遇"),
                        new Source("辽源市住房公积金管理中心", "住房公积金缴存和使用"),
                        new Source("东辽县自然资源局", "不动产登记和交易"),
                        new Source("东辽县市场监督管理局", "企业和个体工商户登记")),
                true,
                LocalDate.of(2027, 2, 28),
                List.of(
                        new Signer("䶮国栋", "本人", "220422198405211237", Optional.empty()),
                        new Signer("古丽娜尔·艾合买提", "配偶", "220422198703152046", Optional.empty()),
                        new Signer("䶮𠮷", "女儿", "220422201609080025", Optional.of("䶮国栋")),
                        new Signer("䶮国梁", "父亲", "220422195501010014", Optional.empty())),
                Optional.of("孙丽华(白泉镇民政办)"));
    }

    static Entrustment entrustment() {
        return new Entrustment(
                "220422-委-2026-00007",
                "东辽县民政局社会救助科",
                PRINTED,
                true,
                "东辽县居民家庭经济状况核对中心",
                "陈立新,0437-5550123",
                "《东辽县居民家庭经济状况核对工作方案》",
                "城乡最低生活保障",
                "新申请",
                new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)),
                LocalDate.of(2026, 3, 1),
                List.of(
                        line("䶮国栋", "户主", "220422198405211237", "共同生活", "12000", "50400"),
                        line("古丽娜尔·艾合买提", "配偶", "220422198703152046", "共同生活", "0", "0"),
                        line("䶮𠮷", "女", "220422201609080025", "共同生活", "0", "0"),
                        line("䶮国梁", "父", "220422195501010014", "义务人", "0", "0")));
    }

    static LetterContent.Inquiry inquiry() {
        return new LetterContent.Inquiry(
                "421002-函-2026-00001",
                "荆州市沙市区居民家庭经济状况核对中心",
                PRINTED,
                true,
                "自然资源和规划局",
                "不动产登记",
                List.of("坐落", "建筑面积", "规划用途"),
                LocalDate.of(2026, 3, 4),
                2,
                List.of(
                        new LetterContent.Asked("䶮国栋", "220422198405211237", "421002-20260301-00003-A01"),
                        new LetterContent.Asked("䶮𠮷", "220422201609080025", "421002-20260301-00004-A01")),
                "谢婉清");
    }

    private static RosterLine line(String name, String relation, String id, String part, String income, String assets) {
        return new RosterLine(
                "DL-0007",
                "䶮国栋",
                name,
                relation,
                id,
                "东辽县白泉镇安康社区",
                "东辽县白泉镇安康路 12 号",
                part,
                "13900000000",
                "2204222026030100003",
                Figure.of(Money.of(income)),
                Figure.of(Money.of(assets)),
                "");
    }

    private SampleLetters() {}
}
