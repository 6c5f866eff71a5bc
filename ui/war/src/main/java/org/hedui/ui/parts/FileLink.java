package org.hedui.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.words.Incident;
import org.hedui.verification.OutgoingFile;

/** A file that is made when the link is followed and not before. */
public final class FileLink extends Anchor {
    public FileLink(String words, Supplier<OutgoingFile> file) {
        super(DownloadHandler.fromInputStream(event -> response(file)), AttachmentType.DOWNLOAD, "");
        addClassName("hd-document");
        add(new Icon("download"), new Span(words));
    }

    private static DownloadResponse response(Supplier<OutgoingFile> file) {
        try {
            OutgoingFile made = file.get();
            byte[] content = made.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), made.name(), made.mediaType(), content.length);
        } catch (VerificationException refused) {
            return DownloadResponse.error(
                    HttpStatusCode.FORBIDDEN, Incident.of(refused).sentence(), refused);
        }
    }
}
