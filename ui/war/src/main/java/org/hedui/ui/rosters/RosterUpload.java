package org.hedui.ui.rosters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import org.hedui.roster.Roster;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.FileLink;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.ChineseUpload;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;
import org.hedui.ui.work.BackgroundWork;
import org.hedui.ui.work.Job;
import org.hedui.ui.work.Watch;
import org.hedui.verification.ImportRoster;
import org.hedui.verification.RosterFindings;

/**
 * Takes a workbook and says what is wrong with it, or what it would bring; what is free of faults is taken in after a
 * look. The file waits in a temporary place until then, and goes when the page is left.
 */
final class RosterUpload extends Div {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final ImportRoster imports;
    private final BackgroundWork work;
    private final Map<String, String> schemes;
    private final Runnable changed;
    private final FilesInHand hand = new FilesInHand();
    private final Upload field;
    private final Div answer = new Div();

    RosterUpload(ImportRoster imports, BackgroundWork work, Map<String, String> schemes, Runnable changed) {
        this.imports = imports;
        this.work = work;
        this.schemes = schemes;
        this.changed = changed;
        addClassName("hd-roster-upload");
        field = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            hand.discard();
            check(new org.hedui.verification.Upload(file.toPath(), metadata.fileName()));
        }));
        field.setMaxFiles(1);
        field.setMaxFileSize(MOST_BYTES);
        field.setAcceptedFileTypes(".xlsx");
        field.setI18n(ChineseUpload.words());
        field.setId("roster-file");
        answer.addClassName("hd-stack");
        answer.setId("roster-answer");
        answer.getElement().setAttribute("role", "status");
        add(field, answer);
        addDetachListener(gone -> hand.discard());
    }

    private void check(org.hedui.verification.Upload upload) {
        hand.add(upload);
        Job<RosterFindings> job = work.start(() -> imports.check(upload));
        waiting("roster.checking");
        Watch.over(this, job, () -> {
            field.clearFileList();
            job.result().ifPresent(findings -> tell(findings, upload));
            job.failure().ifPresent(failure -> refused(upload.name(), failure));
        });
    }

    private void tell(RosterFindings findings, org.hedui.verification.Upload upload) {
        answer.removeAll();
        if (findings.isFree()) {
            answer.add(preview(findings, upload));
        } else {
            Callout callout = new Callout(
                    Words.say(
                            "roster.problems",
                            findings.fileName(),
                            findings.problems().size()),
                    Tone.RED);
            FileLink marked = new FileLink(Words.say("roster.marked"), () -> imports.marked(upload));
            marked.setId("roster-marked");
            answer.add(callout, marked, new ProblemGrid(findings.problems()));
        }
    }

    private Div preview(RosterFindings findings, org.hedui.verification.Upload upload) {
        Button take = new Button(Words.say("roster.take", findings.households()));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setId("roster-take");
        take.setDisableOnClick(true);
        take.addClickListener(click -> take(upload));
        Div deeds = new Div(take);
        deeds.addClassName("hd-deeds");
        return new Div(
                new Callout(
                        Words.say(
                                "roster.free",
                                findings.fileName(),
                                findings.households(),
                                findings.persons(),
                                RosterGrid.words(findings.schemes(), schemes)),
                        Tone.GREEN),
                deeds);
    }

    private void take(org.hedui.verification.Upload upload) {
        Job<Roster> job = work.start(() -> imports.take(upload));
        waiting("roster.taking");
        Watch.over(this, job, () -> {
            job.result().ifPresent(this::taken);
            job.failure().ifPresent(failure -> refused(upload.name(), failure));
            hand.discard();
            changed.run();
        });
    }

    private void taken(Roster roster) {
        Callout callout = new Callout(
                Words.say("roster.taken", roster.households(), roster.persons(), roster.number()), Tone.GREEN);
        Anchor open = new Anchor("rosters/" + roster.number(), Words.say("roster.open"));
        open.getElement().setAttribute("router-link", true);
        open.setId("roster-open");
        callout.add(open);
        answer.removeAll();
        answer.add(callout);
    }

    private void refused(String name, Throwable failure) {
        answer.removeAll();
        answer.add(new Callout(
                Words.say("roster.refused", name, Incident.of(failure).sentence()), Tone.RED));
    }

    private void waiting(String key) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Div progress = new Div(bar, new Span(Words.say(key)));
        progress.addClassName("hd-progress");
        answer.removeAll();
        answer.add(progress);
    }
}
