package org.hedui.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryRequest;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.ChineseUpload;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;
import org.hedui.ui.work.BackgroundWork;
import org.hedui.ui.work.Job;
import org.hedui.verification.ImportDelivery;
import org.jspecify.annotations.Nullable;

/** Takes a file, imports it in the background and says how far it is; one can leave the page or stop it. */
final class ImportPanel extends Div {
    private static final int MOST_BYTES = 512 * 1024 * 1024;
    private static final int POLL_MILLIS = 500;

    private final ImportForm form;
    private final ImportDelivery imports;
    private final BackgroundWork work;
    private final Runnable changed;
    private final ImportStatus status = new ImportStatus();
    private final Upload upload;
    private final Button start = new Button(Words.say("import.start"));
    private @Nullable Path file;
    private String fileName = "";

    ImportPanel(ImportForm form, ImportDelivery imports, BackgroundWork work, Runnable changed) {
        this.form = form;
        this.imports = imports;
        this.work = work;
        this.changed = changed;
        addClassName("hd-import");
        upload = new Upload(UploadHandler.toTempFile((metadata, taken) -> {
            file = taken.toPath();
            fileName = metadata.fileName();
            start.setEnabled(true);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(ChineseUpload.words());
        upload.setId("import-file");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setId("import-start");
        start.setEnabled(false);
        start.addClickListener(click -> begin());
        Div foot = new Div(upload, start);
        foot.addClassName("hd-import-foot");
        add(form, foot, status);
    }

    private void begin() {
        Path chosen = file;
        if (chosen == null || !form.check()) {
            Notices.incomplete(form);
            return;
        }
        start.setEnabled(false);
        WatchedImport watched = new WatchedImport();
        DeliveryRequest request = form.request(chosen, fileName);
        Job<Delivery> job = work.start(() -> importAndRemove(request, watched));
        file = null;
        upload.clearFileList();
        status.watch(watched);
        poll(job, watched, request.fileName());
    }

    /** The page asks twice a second until the job has ended, and no longer. */
    private void poll(Job<Delivery> job, WatchedImport watched, String name) {
        UI page = UI.getCurrent();
        page.setPollInterval(POLL_MILLIS);
        Registration[] listening = new Registration[1];
        listening[0] = page.addPollListener(poll -> {
            status.show(watched);
            if (job.isEnded()) {
                listening[0].remove();
                page.setPollInterval(-1);
                ended(job, name);
            }
        });
        addDetachListener(gone -> page.setPollInterval(-1));
    }

    private void ended(Job<Delivery> job, String name) {
        job.result()
                .ifPresent(delivery -> status.end(new Callout(
                        Words.say("import.done", delivery.rows() - delivery.quarantined(), delivery.quarantined()),
                        delivery.quarantined() == 0 ? Tone.GREEN : Tone.AMBER)));
        job.failure()
                .ifPresent(failure -> status.end(new Callout(
                        Words.say("import.failed", name, Incident.of(failure).sentence()), Tone.RED)));
        changed.run();
    }

    private Delivery importAndRemove(DeliveryRequest request, WatchedImport watched) {
        try {
            return imports.importFile(request, watched);
        } finally {
            remove(request.file());
        }
    }

    private static void remove(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
