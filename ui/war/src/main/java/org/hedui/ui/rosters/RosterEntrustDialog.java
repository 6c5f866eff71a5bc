package org.hedui.ui.rosters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.IntConsumer;
import org.hedui.entrustment.Entrustment;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.ChineseUpload;
import org.hedui.ui.words.Words;
import org.hedui.verification.EntrustRoster;
import org.hedui.verification.EntrustmentForm;
import org.hedui.verification.RosterEntrustmentPlan;

/** One letter for the households of a roster that are ready: who asks, why, and the scan of what was sealed. */
final class RosterEntrustDialog extends Dialog {
    private static final int SHOWN = 20;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final FilesInHand hand = new FilesInHand();
    private final TextField unit = new TextField(Words.say("entrustment.unit"));
    private final TextField contact = new TextField(Words.say("entrustment.contact"));
    private final Select<Entrustment.Reason> reason = new Select<>();
    private final Button send = new Button();
    private final int ready;

    /** @param then hears how many households were entrusted */
    RosterEntrustDialog(String roster, EntrustRoster entrusting, IntConsumer then) {
        RosterEntrustmentPlan plan = entrusting.plan(roster);
        ready = plan.ready().size();
        setHeaderTitle(Words.say("roster.entrust.title"));
        setWidth("560px");
        add(new Callout(
                Words.say("roster.entrust.plan", ready, plan.leftOut().size(), plan.done()),
                ready > 0 ? Tone.BLUE : Tone.AMBER));
        if (!plan.leftOut().isEmpty()) {
            add(leftOut(plan));
        }
        if (ready > 0) {
            add(fields());
        }
        send.setText(Words.say("roster.entrust.send", ready));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("roster-entrust-send");
        send.setDisableOnClick(true);
        send.setEnabled(false);
        send.addClickListener(click -> send(roster, entrusting, then));
        getFooter().add(new Button(Words.say("cancel"), click -> close()), send);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                hand.discard();
            }
        });
    }

    private void send(String roster, EntrustRoster entrusting, IntConsumer then) {
        try {
            EntrustmentForm form = new EntrustmentForm(
                    unit.getValue().strip(), contact.getValue().strip(), reason.getValue());
            int sent = entrusting.send(roster, form, hand.all().get(0)).ready().size();
            close();
            then.accept(sent);
        } finally {
            complete();
        }
    }

    private Div fields() {
        reason.setLabel(Words.say("entrustment.reason"));
        reason.setItems(Entrustment.Reason.values());
        reason.setItemLabelGenerator(Words::of);
        reason.setValue(Entrustment.Reason.NEW_APPLICATION);
        unit.addValueChangeListener(change -> complete());
        contact.addValueChangeListener(change -> complete());
        Span note = new Span(Words.say("roster.entrust.scan"));
        note.addClassName("hd-quiet");
        Div fields = new Div(unit, contact, reason, note, scan());
        fields.addClassName("hd-fields");
        return fields;
    }

    private Upload scan() {
        Upload scan = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            hand.discard();
            hand.add(new org.hedui.verification.Upload(file.toPath(), metadata.fileName()));
            complete();
        }));
        scan.setMaxFiles(1);
        scan.setMaxFileSize(MOST_BYTES);
        scan.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        scan.setI18n(ChineseUpload.words());
        scan.setId("roster-letter");
        return scan;
    }

    /** Who is left out is named; what each needs is done at its own page. */
    private static Div leftOut(RosterEntrustmentPlan plan) {
        Table table = new Table("roster.household", "case.applicant", "case.number", "roster.entrust.why");
        plan.leftOut().stream().limit(SHOWN).forEach(left -> {
            Anchor link = new Anchor(
                    "cases/" + left.line().caseNumber(),
                    left.line().caseNumber().value());
            link.setTarget("_blank");
            link.addClassName("hd-code");
            table.row(left.line().householdNumber(), left.line().applicant(), link, Words.of(left.why()));
        });
        Div part = new Div(table);
        part.addClassName("hd-roster-left");
        if (plan.leftOut().size() > SHOWN) {
            Span more = new Span(Words.say("roster.entrust.more", plan.leftOut().size() - SHOWN));
            more.addClassName("hd-quiet");
            part.add(more);
        }
        return part;
    }

    private void complete() {
        send.setEnabled(ready > 0
                && !unit.getValue().isBlank()
                && !contact.getValue().isBlank()
                && !hand.all().isEmpty());
    }
}
