package org.hedui.department;

/** What is wrong with a value, what becomes of its row, and what the department or the officer can do about it. */
public enum Fault {
    MISSING("必填项为空", "请来源单位补填后重新报送"),
    NOT_AN_ID("不是有效的公民身份号码", "请核对原始登记的号码及校验位"),
    NO_SUCH_BIRTHDAY("号码中的出生日期不存在", "请核对原始登记的号码"),
    CENTURY_DOUBTFUL("15位号码的顺序码属百岁老人，世纪不明", "请来源单位补报18位号码"),
    OTHER_CERTIFICATE("是其他证件号码（军人证件、护照、旧版永久居留证等）", "请人工核对本人，并请来源单位补报18位号码"),
    DIGITS_LOST("数字已丢失末位（表格软件按数值保存）", "请将该列设为文本格式后重新导出"),
    NOT_A_NAME("不是有效的姓名", "请核对姓名"),
    NOT_A_DATE("不是有效的日期", "请按 2026-03-31 填写"),
    NOT_A_MONTH("不是有效的年月", "请按 202603 填写"),
    NOT_A_NUMBER("不是数值", "请填写数值，不带文字"),
    NEGATIVE("金额为负", "请核实是否为冲账记录，冲账请合并后报送"),
    OUT_OF_RANGE("数值超出可信范围", "请核实数值及计量单位"),
    UNKNOWN_CODE("代码不在目录内", "请按目录所列代码填写"),
    FORMULA("单元格是公式", "请将公式转为数值后重新导出"),
    ERROR_VALUE("单元格是错误值", "请修正公式错误后重新导出"),
    MERGED("单元格被合并", "请取消合并，每行单独填写后重新导出"),
    TOO_LONG("文字过长", "请核对该列内容"),
    UNEXPECTED_CELL("表头之外还有内容", "请检查该行是否错列"),
    NOT_IN_LETTER("该人不在查询函名单内", "只能反馈查询函所列人员；请删除该行，或核对号码是否误填"),
    NOT_ANSWERED("名单内人员没有反馈", "请来源单位补填：有记录的填写内容，没有的填“查无记录”"),
    CONTRADICTS_ANSWER("与查询结果矛盾", "有记录的选“有记录”并填写内容；没有的选“查无记录”，其余留空"),
    UNKNOWN_DIVISION(Treatment.WARNED, "号码前六位不在现行行政区划内", "多为已撤销的区划，属正常；请留意是否误填"),
    SHARED_NUMBER(Treatment.WARNED, "同一号码下有两个姓名（重号）", "请公安机关确认各自身份；确认前该来源的记录不采用"),
    CHARACTER_LOST(Treatment.WARNED, "姓名中有缺字或自造字", "请核对姓名用字，并请来源单位按国家标准字符补报"),
    UNUSUAL_AMOUNT(Treatment.WARNED, "数值少见", "请核实数值及计量单位（元、万元）"),
    HIDDEN_ROW(Treatment.WARNED, "该行在表格中被隐藏", "已采用；请向来源单位确认是否应报送"),
    HIDDEN_COLUMN(Treatment.WARNED, "该列在表格中被隐藏", "已采用；请向来源单位确认是否应报送");

    private final Treatment treatment;
    private final String chinese;
    private final String advice;

    Fault(String chinese, String advice) {
        this(Treatment.QUARANTINED, chinese, advice);
    }

    Fault(Treatment treatment, String chinese, String advice) {
        this.treatment = treatment;
        this.chinese = chinese;
        this.advice = advice;
    }

    /** {@link Treatment#QUARANTINED} or {@link Treatment#WARNED}. */
    public Treatment treatment() {
        return treatment;
    }

    /** What an officer reads. */
    public String chinese() {
        return chinese;
    }

    /** What to do, in Chinese. */
    public String advice() {
        return advice;
    }
}
