package org.hedui.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Traditional and variant characters of names, folded to one form, so that two spellings of one name can be found to be
 * similar. They are never equal (DOMAIN E).
 *
 * <p>The list holds the forms of frequent characters of names. A pair it lacks makes two names differ, which is the safe
 * side where names are compared, and costs a search one more spelling where they are looked up.
 */
public final class NameVariants {
    private static final String TRADITIONAL =
            "張陳劉楊黃趙吳孫馬羅鄭謝許韓馮鄧葉蘇盧賈鐘鄒陸譚韋範顧龍萬錢湯賴龔龐蘭鳳華國蘋麗軍強東偉榮衛寶慶貴靜蓮連歡愛紅艷燕亞義學興業雲鵬飛祥瑤關齊靈聖啟凱標維綱鐵鋼銳蕭呂溫紀簡莊嚴賀閻鮑駱繆歐陽遲單竇寧聶買";
    private static final String SIMPLIFIED =
            "张陈刘杨黄赵吴孙马罗郑谢许韩冯邓叶苏卢贾钟邹陆谭韦范顾龙万钱汤赖龚庞兰凤华国苹丽军强东伟荣卫宝庆贵静莲连欢爱红艳燕亚义学兴业云鹏飞祥瑶关齐灵圣启凯标维纲铁钢锐萧吕温纪简庄严贺阎鲍骆缪欧阳迟单窦宁聂买";
    private static final Map<Integer, Integer> VARIANTS = variants();

    private NameVariants() {}

    /** Whether one name is a variant of the other, or equal. */
    public static boolean similar(PersonName one, PersonName other) {
        return folded(one.value()).equals(folded(other.value()));
    }

    /** Whether these names of one number are those of two people; a name with a lost character tells nothing. */
    public static boolean areOfTwo(Collection<PersonName> names) {
        return names.stream()
                        .map(PersonName::value)
                        .filter(name -> name.codePoints().noneMatch(NameVariants::standsForAnother))
                        .map(NameVariants::folded)
                        .distinct()
                        .count()
                > 1;
    }

    /** What programs write for a character they do not have, and characters that only one office's font knows. */
    public static boolean standsForAnother(int point) {
        return point == '?'
                || point == '？'
                || point == '□'
                || point == 0xFFFD
                || Character.getType(point) == Character.PRIVATE_USE;
    }

    /** The text with each character that has a listed form in that form. */
    public static String folded(String text) {
        return text.codePoints()
                .map(point -> VARIANTS.getOrDefault(point, point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> variants() {
        var map = new HashMap<Integer, Integer>();
        int[] from = TRADITIONAL.codePoints().toArray();
        int[] to = SIMPLIFIED.codePoints().toArray();
        if (from.length != to.length) {
            throw new IllegalStateException(
                    "the two lists of variants differ in length: " + from.length + ", " + to.length);
        }
        for (int i = 0; i < from.length; i++) {
            map.put(from[i], to[i]);
        }
        map.put((int) '○', (int) '〇');
        map.put((int) 'О', (int) '〇');
        map.put("𠮷".codePointAt(0), (int) '吉');
        return Map.copyOf(map);
    }
}
