package org.hedui.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people read them. Here, and nowhere before, a figure is rounded. */
public final class Shown {
    private static final int MOST_GROUPS = 8;

    /** @param unit 元… gives two decimals, % a percentage; any other unit at most four decimals without zeros at the end */
    public static String of(@Nullable Object value, String unit) {
        if (value == null) {
            return "无";
        }
        if (value instanceof BigDecimal number) {
            return number(number, unit);
        }
        if (value instanceof Boolean truth) {
            return truth ? "是" : "否";
        }
        if (value instanceof List<?> list) {
            return list(list, unit);
        }
        if (value instanceof Map<?, ?> table) {
            return table.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + of(entry.getValue(), unit))
                    .collect(Collectors.joining("、"));
        }
        return value.toString();
    }

    private static String number(BigDecimal number, String unit) {
        if (unit.startsWith("元")) {
            return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        if (unit.equals("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Numbers as a sum in which equal ones are gathered, 1800.00×12; anything else as an enumeration. */
    private static String list(List<?> list, String unit) {
        if (list.isEmpty()) {
            return unit.startsWith("元") ? "0.00" : "无";
        }
        Map<String, Long> times = list.stream()
                .collect(Collectors.groupingBy(item -> of(item, unit), LinkedHashMap::new, Collectors.counting()));
        List<String> groups = times.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? "×" + entry.getValue() : ""))
                .toList();
        String joint = list.stream().anyMatch(BigDecimal.class::isInstance) ? " + " : "、";
        return groups.size() <= MOST_GROUPS
                ? String.join(joint, groups)
                : String.join(joint, groups.subList(0, MOST_GROUPS)) + joint + "……（共 " + list.size() + " 项）";
    }

    private Shown() {}
}
