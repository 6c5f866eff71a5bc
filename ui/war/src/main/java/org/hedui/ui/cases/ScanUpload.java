package org.hedui.ui.cases;

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

/** Takes the scan of the signed paper. The file waits in a temporary place and is removed when the page is left. */
final class ScanUpload extends Div {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private final Span taken = new Span();
    private org.hedui.verification.@Nullable Upload upload;

    ScanUpload() {
        addClassName("hd-scan");
        Upload field = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            discard();
            upload = new org.hedui.verification.Upload(file.toPath(), metadata.fileName());
            taken.setText(Words.say("authorization.scan.taken", metadata.fileName()));
        }));
        field.setMaxFiles(1);
        field.setMaxFileSize(MOST_BYTES);
        field.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        field.setI18n(ChineseUpload.words());
        field.setId("scan");
        taken.addClassName("hd-quiet");
        add(field, taken);
    }

    Optional<org.hedui.verification.Upload> upload() {
        return Optional.ofNullable(upload);
    }

    /** Removes the temporary file. */
    void discard() {
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
