package org.hedui.ui.deeds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hedui.department.QuarantinedValue;
import org.hedui.department.ReplyRefused;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;
import org.hedui.verification.LetterLine;
import org.hedui.verification.RecordDepartmentReply;
import org.hedui.verification.RecordDepartmentReply.Recorded;

/** Puts on record what came back to a letter. What is wrong with a table is told in place, cell by cell. */
public final class ReplyDialog extends Dialog {
    private final Select<LetterLine> letter = new Select<>();
    private final ReplyFields fields;
    private final Div answer = new Div();
    private final Button go = new Button(Words.say("reply.button"));
    private final RecordDepartmentReply replies;
    private final Runnable done;

    /**
     * @param letters of which one is answered
     * @param labels names of datasets by id
     * @param done is called when something was recorded
     */
    public ReplyDialog(
            List<LetterLine> letters,
            Map<String, String> labels,
            LocalDate today,
            RecordDepartmentReply replies,
            Runnable done) {
        this.replies = replies;
        this.done = done;
        this.fields = new ReplyFields(today, this::complete);
        setHeaderTitle(Words.say("reply.title"));
        setWidth("720px");
        letter.setLabel(Words.say("reply.letter"));
        letter.setItems(letters);
        letter.setItemLabelGenerator(line -> Words.say(
                "reply.letter.item",
                line.number(),
                labels.getOrDefault(line.dataset(), line.dataset()),
                line.department()));
        letter.setId("reply-letter");
        letter.setWidthFull();
        letter.addValueChangeListener(change -> complete());
        letter.setValue(letters.get(0));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setId("reply-record");
        go.setDisableOnClick(true);
        go.addClickListener(click -> record());
        answer.setId("reply-answer");
        answer.getElement().setAttribute("role", "alert");
        add(letter, fields, answer);
        getFooter().add(new Button(Words.say("cancel"), click -> close()), go);
        complete();
    }

    private void complete() {
        go.setEnabled(!letter.isEmpty() && fields.complete());
    }

    private void record() {
        try {
            told(fields.record(letter.getValue(), replies));
        } catch (ReplyRefused refused) {
            answer.removeAll();
            answer.add(new Callout(Incident.of(refused).sentence(), Tone.RED), faults(refused));
            fields.refused();
        } catch (VerificationException refused) {
            answer.removeAll();
            answer.add(new Callout(Incident.of(refused).sentence(), Tone.RED));
            fields.refused();
        }
        complete();
    }

    /** Cases that could not take their answer keep the dialog open until somebody has read why. */
    private void told(Recorded recorded) {
        Notices.done("reply.done", recorded.taken().size(), recorded.rows());
        done.run();
        if (recorded.left().isEmpty() && recorded.doubtful() == 0) {
            close();
            return;
        }
        answer.removeAll();
        recorded.left()
                .forEach(left -> answer.add(new Callout(
                        Words.say(
                                "reply.left",
                                left.caseNumber(),
                                Incident.of(left.why()).sentence()),
                        Tone.AMBER)));
        if (recorded.doubtful() > 0) {
            answer.add(new Callout(Words.say("reply.doubtful", recorded.doubtful()), Tone.AMBER));
        }
        fields.setVisible(false);
        letter.setVisible(false);
        go.setVisible(false);
    }

    private static Component faults(ReplyRefused refused) {
        Table table = new Table(
                "#fault.row", "fault.column", "fault.fault", "fault.stands", "fault.expected", "fault.advice");
        refused.faults()
                .forEach(fault -> table.row(
                        row(fault),
                        new Quoted(fault.column()),
                        Words.of(fault.fault()),
                        new Quoted(fault.stands().isBlank() ? "—" : fault.stands()),
                        new Quoted(fault.expected()),
                        Words.say("fault.advice." + fault.fault().name())));
        Div scrolled = new Div(table);
        scrolled.addClassName("hd-reply-faults");
        scrolled.getElement().setAttribute("tabindex", "0");
        return scrolled;
    }

    /** Who is missing in the table has no row there. */
    private static String row(QuarantinedValue fault) {
        return fault.row() == 0 ? "—" : String.valueOf(fault.row());
    }
}
