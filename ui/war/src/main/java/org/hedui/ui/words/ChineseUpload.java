package org.hedui.ui.words;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload field says. */
public final class ChineseUpload {
    private ChineseUpload() {}

    public static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Words.say("upload.drop")).setMany(Words.say("upload.drop")));
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(Words.say("upload.choose")).setMany(Words.say("upload.choose")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Words.say("upload.many"))
                .setFileIsTooBig(Words.say("upload.big"))
                .setIncorrectFileType(Words.say("upload.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.say("upload.connecting"))
                        .setStalled(Words.say("upload.stalled"))
                        .setProcessing(Words.say("upload.processing"))
                        .setHeld(Words.say("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.say("upload.remaining"))
                        .setUnknown(Words.say("upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.say("upload.failed"))
                        .setUnexpectedServerError(Words.say("upload.failed"))
                        .setForbidden(Words.say("upload.forbidden"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}
