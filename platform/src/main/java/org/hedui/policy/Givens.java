package org.hedui.policy;

import java.util.Map;

/** The names of what is known before any formula is worked out, with their units, per level. */
public final class Givens {
    public static final String APPLICATION_DAY = "申请日";
    public static final String AREA = "地区";
    public static final String PERSONS = "家庭人数";
    public static final String CLAIMS = "主张";
    public static final String AGE = "年龄";
    public static final String SEX = "性别";
    public static final String ABILITY = "劳动能力";
    public static final String RELATION = "与申请人关系";
    public static final String TRAITS = "特征";
    public static final String MONTH = "月份";
    public static final String EMPLOYER = "用人单位";
    public static final String MONTHS_COUNTED = "计入月数";
    public static final String MONTHS_COVERED = "覆盖月数";
    public static final String SUPPORTER_INCOME = "义务人家庭年收入";
    public static final String SUPPORTER_PERSONS = "义务人家庭人数";
    public static final String SUPPORTED = "义务人赡养人数";
    public static final String SUPPORTED_HERE = "本户被赡养人数";
    public static final String AGREED = "约定年额";
    public static final String RECEIVED = "实收年额";
    /** Before an element's name: the household's declared amount, those of its members included. */
    public static final String DECLARED = "申报";
    /** Before an element's name: the member's declared amount. */
    public static final String DECLARED_BY_MEMBER = "本人申报";

    static final Map<Level, Map<String, String>> UNITS = Map.of(
            Level.HOUSEHOLD, Map.of(APPLICATION_DAY, "", AREA, "", PERSONS, "人", CLAIMS, ""),
            Level.MEMBER, Map.of(AGE, "岁", SEX, "", ABILITY, "", RELATION, "", TRAITS, ""),
            Level.MONTH, Map.of(MONTH, ""),
            Level.JOB, Map.of(EMPLOYER, ""),
            Level.RECORD, Map.of(MONTHS_COUNTED, "个月", MONTHS_COVERED, "个月"),
            Level.SUPPORTER,
                    Map.of(
                            SUPPORTER_INCOME,
                            "元/年",
                            SUPPORTER_PERSONS,
                            "人",
                            SUPPORTED,
                            "人",
                            SUPPORTED_HERE,
                            "人",
                            AGREED,
                            "元/年",
                            RECEIVED,
                            "元/年"));

    private Givens() {}
}
