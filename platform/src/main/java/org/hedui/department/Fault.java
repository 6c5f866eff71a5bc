package org.hedui.department;

/** What is wrong with a value, and what the department or the officer can do about it. */
public enum Fault {
    MISSING("必填项为空", "请来源单位补填后重新报送"),
    NOT_AN_ID("不是有效的公民身份号码", "请核对原始登记的号码及校验位"),
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
    TOO_LONG("文字过长", "请核对该列内容"),
    UNEXPECTED_CELL("表头之外还有内容", "请检查该行是否错列");

    private final String chinese;
    private final String advice;

    Fault(String chinese, String advice) {
        this.chinese = chinese;
        this.advice = advice;
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
