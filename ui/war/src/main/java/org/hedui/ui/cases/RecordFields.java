package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Map;
import org.hedui.ui.parts.Quoted;

/** The fields of a department's record in one line. */
final class RecordFields extends Span {
    RecordFields(Map<String, Object> fields) {
        addClassName("hd-fields-line");
        fields.forEach((name, value) -> {
            Span label = new Quoted(name);
            label.addClassName("hd-quiet");
            add(new Span(label, new Quoted(" " + shown(value))));
        });
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
