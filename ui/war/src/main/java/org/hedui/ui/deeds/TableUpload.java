package org.hedui.ui.deeds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.hedui.ui.words.ChineseUpload;
import org.hedui.ui.words.Words;
import org.jspecify.annotations.Nullable;

/** Takes the table that was brought back. The file waits in a temporary place until it is recorded or the dialog closes. */
final class TableUpload extends Div {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private final Span taken = new Span();
    private final Upload field;
    private org.hedui.verification.@Nullable Upload upload;

    /** @param changed is called when a file arrived */
    TableUpload(Runnable changed) {
        addClassName("hd-scan");
        field = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            discard();
            upload = new org.hedui.verification.Upload(file.toPath(), metadata.fileName());
            taken.setText(Words.say("reply.table.taken", metadata.fileName()));
            changed.run();
        }));
        field.setMaxFiles(1);
        field.setMaxFileSize(MOST_BYTES);
        field.setAcceptedFileTypes(".xlsx", ".csv");
        field.setI18n(ChineseUpload.words());
        field.setId("reply-file");
        taken.addClassName("hd-quiet");
        add(field, taken);
        addDetachListener(gone -> discard());
    }

    Optional<org.hedui.verification.Upload> upload() {
        return Optional.ofNullable(upload);
    }

    /** Makes room for another file: one that was refused is not sent again as it is. */
    void clear() {
        discard();
        field.clearFileList();
        taken.setText("");
    }

    private void discard() {
        org.hedui.verification.Upload left = upload;
        if (left != null) {
            upload = null;
            try {
                Files.deleteIfExists(left.file());
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            }
        }
    }
}
