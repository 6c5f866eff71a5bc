package org.hedui.ui.data;

import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hedui.ui.words.Words;

/** A month, as 2026-03. */
final class MonthField extends TextField {
    MonthField(String label) {
        super(label);
        setPlaceholder(Words.say("import.month"));
        setMaxLength(7);
        addValueChangeListener(change -> check());
    }

    boolean check() {
        boolean readable = find().isPresent();
        setErrorMessage(readable ? "" : Words.say("import.month.wrong"));
        setInvalid(!readable);
        return readable;
    }

    YearMonth month() {
        return find().orElseThrow();
    }

    private Optional<YearMonth> find() {
        try {
            return Optional.of(YearMonth.parse(getValue().strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
