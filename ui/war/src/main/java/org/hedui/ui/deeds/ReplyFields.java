package org.hedui.ui.deeds;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Set;
import org.hedui.files.TableCharset;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;
import org.hedui.verification.Answerer;
import org.hedui.verification.LetterLine;
import org.hedui.verification.RecordDepartmentReply;
import org.hedui.verification.RecordDepartmentReply.Recorded;

/** How a department answered, and what has to be said of it: each way asks for its own. */
final class ReplyFields extends Div {
    /** The page words them by {@code reply.way.<name>}. */
    enum Way {
        TABLE,
        NOTHING,
        SILENCE
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final TextField who = new TextField(Words.say("reply.who"));
    private final DatePicker on = ChineseCalendar.picker();
    private final Checkbox sure = new Checkbox(Words.say("reply.nothing.sure"));
    private final TextArea reason = new TextArea(Words.say("reply.reason"));
    private final RadioButtonGroup<TableCharset> charset = new RadioButtonGroup<>();
    private final TableUpload table;
    private final Runnable changed;

    /** @param changed is called whenever something was filled in */
    ReplyFields(LocalDate today, Runnable changed) {
        this.changed = changed;
        this.table = new TableUpload(changed);
        addClassName("hd-fields");
        way.setLabel(Words.say("reply.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(choice -> Words.say("reply.way." + choice.name()));
        way.setId("reply-way");
        way.addValueChangeListener(change -> show(change.getValue()));
        who.setMaxLength(50);
        who.setValueChangeMode(ValueChangeMode.EAGER);
        who.addValueChangeListener(change -> changed.run());
        on.setLabel(Words.say("reply.on"));
        on.setMax(today);
        on.setValue(today);
        on.addValueChangeListener(change -> changed.run());
        sure.addValueChangeListener(change -> changed.run());
        reason.setMaxLength(300);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(change -> changed.run());
        charset.setLabel(Words.say("import.charset"));
        charset.setItems(TableCharset.values());
        charset.setItemLabelGenerator(choice -> Words.say("charset." + choice.name()));
        charset.setValue(TableCharset.UTF_8);
        Div whoAndWhen = new Div(who, on);
        whoAndWhen.addClassName("hd-fields-line");
        add(way, table, charset, sure, whoAndWhen, reason);
        way.setValue(Way.TABLE);
    }

    /** Whether everything is said that this way needs. */
    boolean complete() {
        boolean answered = !who.getValue().isBlank() && !on.isEmpty() && !on.isInvalid();
        return switch (way.getValue()) {
            case TABLE -> answered && table.upload().isPresent();
            case NOTHING -> answered && sure.getValue();
            case SILENCE -> !reason.getValue().isBlank();
        };
    }

    Recorded record(LetterLine letter, RecordDepartmentReply replies) {
        return switch (way.getValue()) {
            case TABLE ->
                replies.table(letter.number(), answerer(), table.upload().orElseThrow(), charset.getValue());
            case NOTHING -> replies.nothing(letter.number(), Set.of(letter.caseNumber()), answerer());
            case SILENCE -> replies.silence(letter.number(), Set.of(letter.caseNumber()), reason.getValue());
        };
    }

    /** After a refusal: the file that was refused is no longer there to be sent again. */
    void refused() {
        table.clear();
        changed.run();
    }

    private Answerer answerer() {
        return new Answerer(who.getValue(), on.getValue());
    }

    private void show(Way chosen) {
        table.setVisible(chosen == Way.TABLE);
        charset.setVisible(chosen == Way.TABLE);
        sure.setVisible(chosen == Way.NOTHING);
        who.setVisible(chosen != Way.SILENCE);
        on.setVisible(chosen != Way.SILENCE);
        reason.setVisible(chosen == Way.SILENCE);
        changed.run();
    }
}
