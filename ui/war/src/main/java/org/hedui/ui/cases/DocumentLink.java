package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.hedui.files.OpenedDocument;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.words.Incident;

/** A sealed document, opened when the link is followed and not before: each opening is on record. */
final class DocumentLink extends Anchor {
    DocumentLink(String words, Supplier<OpenedDocument> document, boolean inline) {
        super(
                DownloadHandler.fromInputStream(event -> response(document)),
                inline ? AttachmentType.INLINE : AttachmentType.DOWNLOAD,
                "");
        addClassName("hd-document");
        if (inline) {
            setTarget(AnchorTarget.BLANK);
        }
        add(new Icon(inline ? "file" : "download"), new Span(words));
    }

    private static DownloadResponse response(Supplier<OpenedDocument> document) {
        try {
            OpenedDocument opened = document.get();
            byte[] content = opened.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), opened.name(), opened.mediaType(), content.length);
        } catch (VerificationException refused) {
            return DownloadResponse.error(
                    HttpStatusCode.FORBIDDEN, Incident.of(refused).sentence(), refused);
        }
    }
}
