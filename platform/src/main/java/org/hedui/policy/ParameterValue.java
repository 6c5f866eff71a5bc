package org.hedui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A value as formulas know it, from YAML: 10% is the number 0.10. */
public final class ParameterValue {
    private static final Pattern PERCENT = Pattern.compile("-?\\d+(\\.\\d+)?%");

    /** Number, boolean, text, or a list or table of these. */
    public static Object of(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(of(item)));
            return list;
        }
        if (node.isObject()) {
            Map<String, Object> table = new LinkedHashMap<>();
            node.properties().forEach(entry -> table.put(entry.getKey(), of(entry.getValue())));
            return table;
        }
        return text(node.asText());
    }

    private static Object text(String text) {
        return PERCENT.matcher(text).matches()
                ? new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)
                : text;
    }

    private ParameterValue() {}
}
