package org.hedui.roster;

import org.hedui.department.Fault;

/** What is wrong with a cell of a roster, and what the clerk does about it. Any of them, and nothing is taken in. */
public enum RosterFault {
    MISSING("必填项为空", "请补填"),
    MISSING_AMOUNT("没有填写申报数", "没有的请填 0，不能留空"),
    NOT_AN_ID("不是有效的公民身份号码", "请对照身份证或户口簿核对号码"),
    NO_SUCH_BIRTHDAY("号码中的出生日期不存在", "请对照身份证或户口簿核对号码"),
    CENTURY_DOUBTFUL("15位号码的顺序码属百岁老人，世纪不明", "请填写18位号码"),
    OTHER_CERTIFICATE("是其他证件的号码", "请填写18位公民身份号码"),
    DIGITS_LOST("数字已丢失末位（表格软件按数值保存）", "请将单元格设为文本格式，再重新录入全部数字"),
    NOT_A_NAME("不是有效的姓名", "请只填姓名，不带号码、称谓和说明"),
    CHARACTER_LOST("姓名中有缺字或自造字", "请对照户口簿，用国家标准字符重新录入"),
    NOT_A_NUMBER("不是数值", "请只填数字，不带文字和日期"),
    NEGATIVE("数额为负", "请核实后填写"),
    OUT_OF_RANGE("数值超出可信范围", "请核实数值和计量单位（元）"),
    UNKNOWN_WORD("不是规定的用词", "请从下拉列表中选择"),
    NOT_A_PHONE("不是电话号码", "请填写固定电话或手机号码"),
    TURNED_INTO_DAY("被表格软件变成了日期", "请将单元格设为文本格式，再重新录入"),
    TOO_LONG("文字过长", "请缩短"),
    FORMULA("单元格是公式", "请改为数值或文字"),
    ERROR_VALUE("单元格是错误值", "请改为数值或文字"),
    MERGED("单元格被合并", "请取消合并，每行单独填写"),
    HIDDEN_ROW("该行被隐藏", "请取消隐藏；不报送的请删除整行"),
    HIDDEN_COLUMN("该列被隐藏", "请取消隐藏"),
    UNEXPECTED_CELL("表头之外还有内容", "请删除，或检查该行是否错列"),
    UNKNOWN_COLUMN("模板中没有这一列", "请删除该列，或改用模板的列名"),
    DOUBLED_COLUMN("同一列出现两次", "请保留一列"),
    MISSING_COLUMN("缺少这一列", "请按模板补上该列；没有的填 0"),
    SECOND_HEADER("表头重复出现", "请删除该行，只保留最上面的表头"),
    TOTALS("合计行不是人员", "请删除该行"),
    NOT_A_PERSON("该行没有姓名和身份证号", "请补填；不是人员的请删除该行"),
    NO_APPLICANT("本户没有申请人", "请在申请人一行的“与申请人关系”填“本人”"),
    TWO_APPLICANTS("本户已有申请人", "每户只有一人填“本人”；是另一户的，请另编户编号"),
    SUPPORTER_AS_APPLICANT("义务人不能是申请人", "请改正“共同生活/义务人”或“与申请人关系”"),
    TWICE_IN_HOUSEHOLD("本户已有此人", "请删除重复的一行，或改正号码"),
    MEMBER_TWICE("此人已列入另一户", "一人只能列入一户，请核实后删除一处"),
    NAME_DIFFERS("同一身份证号的姓名不同", "请对照身份证核对两处的姓名和号码"),
    LISTED_ELSEWHERE("此人已列入其他核对对象", "请先处理该核对对象，再报送此户"),
    AUTHORIZATION_TWICE("授权书编号已用于另一户", "每户一份授权书，请核对编号"),
    DIFFERS_IN_HOUSEHOLD("与本户申请人一行不一致", "同一户应当一致，请改正"),
    NOT_ASKED("该救助类型不核对此项", "请清空"),
    NOT_FOR_SUPPORTER("义务人不填申报数", "请清空；属于申请家庭的，请填在成员一行"),
    NOT_FOR_MEMBER("只有义务人填写此项", "请清空，或改正“共同生活/义务人”");

    private final String chinese;
    private final String advice;

    RosterFault(String chinese, String advice) {
        this.chinese = chinese;
        this.advice = advice;
    }

    /** What the clerk reads in the returned workbook, which is Chinese whatever the page speaks. */
    public String chinese() {
        return chinese;
    }

    /** What to do, in Chinese. */
    public String advice() {
        return advice;
    }

    /** What a fault of a single cell, as deliveries know it, is called here. */
    static RosterFault of(Fault fault) {
        return fault == Fault.UNKNOWN_CODE ? UNKNOWN_WORD : valueOf(fault.name());
    }
}
