package org.hedui.department;

import static org.hedui.department.Treatment.ACCEPTED;
import static org.hedui.department.Treatment.DECIDED;
import static org.hedui.department.Treatment.REFUSED;

import java.util.Optional;
import java.util.Set;

/**
 * What goes wrong in real data, and what we do about it: the one place where that is decided (DOMAIN E). The page shows
 * it, the synthetic files are made by it, and a test proves each of them.
 */
public enum EdgeCase {
    FIRST_GENERATION_NUMBER("15位号码", ACCEPTED),
    CENTENARIAN_NUMBER("15位号码，顺序码996至999", Fault.CENTURY_DOUBTFUL),
    X_LOOK_ALIKE("校验位写成 x、Ｘ、Ⅹ 或形近字母", ACCEPTED),
    FULL_WIDTH_NUMBER("号码为全角数字", ACCEPTED),
    NUMBER_WITH_BLANKS("号码中有空格", ACCEPTED),
    NUMBER_AS_FLOAT("号码成了 2.20422E+17", Fault.DIGITS_LOST),
    NUMBER_KEPT_AS_NUMERIC("号码在表格中按数值保存", Fault.DIGITS_LOST),
    WRONG_CHECK_CHARACTER("号码校验位不符", Fault.NOT_AN_ID),
    NO_SUCH_BIRTHDAY("校验位正确而出生日期不存在", Fault.NO_SUCH_BIRTHDAY),
    UNKNOWN_DIVISION("号码前六位为已撤销或未知的区划", Fault.UNKNOWN_DIVISION),
    RESIDENCE_PERMIT("港澳台居民居住证（81、82、83）", ACCEPTED),
    FOREIGN_PERMANENT_RESIDENT("外国人永久居留身份证（9开头18位）", ACCEPTED),
    OLD_FOREIGN_PERMANENT_RESIDENT("旧版外国人永久居留证（15位）", Fault.OTHER_CERTIFICATE),
    PASSPORT("护照号码", Fault.OTHER_CERTIFICATE),
    SOLDIER("军官证、士兵证", Fault.OTHER_CERTIFICATE),
    SHARED_NUMBER("同一号码两个人（重号）", Fault.SHARED_NUMBER),
    NAME_SEPARATOR("姓名间隔号写成 • ‧ ． ・ -", ACCEPTED),
    RARE_CHARACTER("姓名含生僻字（𠮷、䶮等）", ACCEPTED),
    CHARACTER_LOST("姓名中有缺字或自造字", Fault.CHARACTER_LOST),
    VARIANT_NAME("姓名繁简、异体不同", ACCEPTED),
    CIRCLE_NAME("姓名中〇与○混用", ACCEPTED),
    NAME_CONFLICT("号码相同而姓名不符", DECIDED),
    TWO_HOUSEHOLDS("一人列入两户", REFUSED, "HEDUI-HOUSEHOLD-005"),
    TWICE_IN_HOUSEHOLD("一人在一户中列了两次", REFUSED, "HEDUI-HOUSEHOLD-002"),
    SPLIT_HOUSEHOLD("申请前不久分户", DECIDED),
    DEAD_BY_POLICE("户籍已死亡注销", DECIDED),
    DEAD_BY_TWO_SOURCES("殡葬与养老停发两处显示死亡", DECIDED),
    CANCELLED_CAR("车辆已注销、强制注销、公告作废", ACCEPTED),
    CAR_CLAIMED_SCRAPPED("登记正常而称已报废无手续", DECIDED),
    SOURCES_DISAGREE("同一工资两个来源不一致", ACCEPTED),
    FLAG_ONLY_ANSWER("银行只答是否超限", ACCEPTED),
    NEGATIVE_AMOUNT("金额为负", Fault.NEGATIVE),
    HUGE_AMOUNT("金额大得不可信", Fault.OUT_OF_RANGE),
    ZERO_AMOUNT("不应为零的金额为零", Fault.UNUSUAL_AMOUNT),
    WAN_FOR_YUAN("个别金额以万元填写", Fault.UNUSUAL_AMOUNT),
    YUAN_FOR_WAN("万元列以元填写", Fault.OUT_OF_RANGE),
    WAN_COLUMN("整列金额以万元填写", REFUSED, "HEDUI-DELIVERY-016"),
    WAN_HEADER("表头注明的单位与约定不符", REFUSED, "HEDUI-DELIVERY-003"),
    NO_SUCH_DAY("日期不存在", Fault.NOT_A_DATE),
    NO_SUCH_MONTH("年月不存在", Fault.NOT_A_MONTH),
    NOT_A_NUMBER("数值中夹文字", Fault.NOT_A_NUMBER),
    UNKNOWN_CODE("代码不在目录内", Fault.UNKNOWN_CODE),
    NOT_A_NAME("姓名栏不是姓名", Fault.NOT_A_NAME),
    MISSING_VALUE("必填项为空", Fault.MISSING),
    TOO_LONG("文字过长", Fault.TOO_LONG),
    SHIFTED_ROW("该行错列", Fault.UNEXPECTED_CELL),
    FORMULA("单元格是公式", Fault.FORMULA),
    ERROR_VALUE("单元格是错误值", Fault.ERROR_VALUE),
    EXCEL_DAY_1900("表格日期（1900日期系统）", ACCEPTED),
    EXCEL_DAY_1904("表格日期（1904日期系统）", ACCEPTED),
    EXCEL_SERIAL("日期只剩序列数", Fault.NOT_A_DATE),
    EXCEL_LEAP_DAY("表格中的1900年2月29日", Fault.NOT_A_DATE),
    MERGED_CELLS("数据行有合并单元格", Fault.MERGED),
    HIDDEN_ROW("有隐藏的行", Fault.HIDDEN_ROW),
    HIDDEN_COLUMN("有隐藏的列", Fault.HIDDEN_COLUMN),
    GROUPED_HEADER("表头之上另有一行分组表头", ACCEPTED),
    SPLIT_HEADER("表头分在两行", REFUSED, "HEDUI-DELIVERY-003"),
    REPEATED_HEADER("数据中又出现表头", REFUSED, "HEDUI-DELIVERY-015"),
    TOTALS_ROW("末行为合计", ACCEPTED),
    WRONG_COLUMNS("缺列、多列、重列", REFUSED, "HEDUI-DELIVERY-003"),
    WRONG_CHARSET("字符编码不符", REFUSED, "HEDUI-FILE-015", "HEDUI-FILE-022", "HEDUI-DELIVERY-002"),
    HALF_FILE("文件不完整（合计行缺失、行数或金额不符）", REFUSED, "HEDUI-DELIVERY-004", "HEDUI-DELIVERY-005", "HEDUI-DELIVERY-008"),
    ANNOUNCED_ROWS("与随函行数不符", REFUSED, "HEDUI-DELIVERY-005"),
    DUPLICATE_FILE("同一文件重复报送", REFUSED, "HEDUI-DELIVERY-010"),
    OLDER_PERIOD("早于在用数据的期间", REFUSED, "HEDUI-DELIVERY-011");

    private final String chinese;
    private final Treatment treatment;
    private final Optional<Fault> fault;
    private final Set<String> refusals;

    EdgeCase(String chinese, Treatment treatment, String... refusals) {
        this(chinese, treatment, Optional.empty(), Set.of(refusals));
    }

    EdgeCase(String chinese, Fault fault) {
        this(chinese, fault.treatment(), Optional.of(fault), Set.of());
    }

    EdgeCase(String chinese, Treatment treatment, Optional<Fault> fault, Set<String> refusals) {
        this.chinese = chinese;
        this.treatment = treatment;
        this.fault = fault;
        this.refusals = refusals;
        boolean told = switch (treatment) {
            case QUARANTINED, WARNED -> fault.isPresent();
            case REFUSED -> !refusals.isEmpty();
            case ACCEPTED, DECIDED -> fault.isEmpty() && refusals.isEmpty();
        };
        if (!told) {
            throw new IllegalStateException(chinese + " does not say by what it is told");
        }
    }

    /** What an officer reads. */
    public String chinese() {
        return chinese;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** By what the row is listed, if it is set aside or warned about. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** The codes of the refusals by which it is told, if all is refused. */
    public Set<String> refusals() {
        return refusals;
    }
}
