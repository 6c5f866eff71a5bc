package org.hedui.roster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;

/** What a roster says beside the amounts, in the order of the template. */
public enum RosterField {
    HOUSEHOLD("户编号", ColumnType.TEXT, Needed.COLUMN, "家庭编号", "户号", "户序号"),
    HEAD("户主/申请人", ColumnType.NAME, Needed.NO, "户主", "申请人", "户主姓名", "申请人姓名"),
    NAME("姓名", ColumnType.NAME, Needed.EVERY_ROW, "家庭成员姓名", "成员姓名"),
    RELATION("与申请人关系", ColumnType.TEXT, Needed.EVERY_ROW, "与户主关系", "家庭关系", "关系"),
    ID_NUMBER("身份证号", ColumnType.ID_NUMBER, Needed.EVERY_ROW, "身份证号码", "公民身份号码", "身份证", "证件号码"),
    HUKOU_ADDRESS("户籍地址", ColumnType.TEXT, Needed.NO, "户籍所在地", "户口所在地"),
    ADDRESS("居住地址", ColumnType.TEXT, Needed.COLUMN, "现居住地址", "现住址", "家庭住址", "住址"),
    TOWNSHIP("乡镇（街道）", ColumnType.TEXT, Needed.COLUMN, "乡镇", "街道", "乡镇街道", "乡(镇、街道)"),
    AREA("户籍类别", ColumnType.TEXT, Needed.COLUMN, "城乡类别", "户口类别", "户口性质"),
    SCHEME("救助类型", ColumnType.TEXT, Needed.COLUMN, "救助类别", "申请救助类型", "救助项目"),
    STANDING("共同生活/义务人", ColumnType.TEXT, Needed.EVERY_ROW, "人员类别", "是否共同生活"),
    ABILITY("劳动能力", ColumnType.TEXT, Needed.COLUMN, "劳动能力状况"),
    TRAITS("特殊情形", ColumnType.TEXT, Needed.NO, "特殊情况"),
    PHONE("联系电话", ColumnType.TEXT, Needed.NO, "电话", "手机号", "手机号码", "联系方式"),
    AUTHORIZATION("授权书编号", ColumnType.TEXT, Needed.COLUMN, "核对授权书编号", "授权编号"),
    REMARK("备注", ColumnType.TEXT, Needed.NO),
    SUPPORTER_PERSONS("其家庭人数", ColumnType.INTEGER, Needed.NO, "义务人家庭人数"),
    SUPPORTED("其赡养（抚养）人数", ColumnType.INTEGER, Needed.NO, "其赡养人数", "其赡养(抚、扶)养人数"),
    SUPPORTER_INCOME("其家庭月收入", ColumnType.MONEY, Needed.NO, "义务人家庭月收入");

    /** How far something has to be there. */
    enum Needed {
        NO,
        /** The column, and a value at least in the applicant's row. */
        COLUMN,
        EVERY_ROW
    }

    private static final BigDecimal MOST_PERSONS = BigDecimal.valueOf(99);
    private static final BigDecimal MOST_INCOME = BigDecimal.valueOf(10_000_000);

    private final String label;
    private final ColumnType type;
    private final Needed needed;
    private final List<String> aliases;

    RosterField(String label, ColumnType type, Needed needed, String... aliases) {
        this.label = label;
        this.type = type;
        this.needed = needed;
        this.aliases = List.of(aliases);
    }

    /** The header in the template. */
    public String label() {
        return label;
    }

    Needed needed() {
        return needed;
    }

    /** Whether what stands there tells about a person, so that a list shows its beginning only. */
    boolean personal() {
        return switch (this) {
            case HEAD, NAME, ID_NUMBER, HUKOU_ADDRESS, ADDRESS, PHONE, REMARK, SUPPORTER_INCOME -> true;
            default -> false;
        };
    }

    Column column() {
        BigDecimal least = type == ColumnType.INTEGER ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal most = type == ColumnType.INTEGER ? MOST_PERSONS : MOST_INCOME;
        return new Column(
                label,
                aliases,
                type,
                needed == Needed.EVERY_ROW,
                Optional.empty(),
                List.of(),
                personal(),
                personal(),
                least,
                most,
                new Column.Usual(least, most));
    }
}
