package org.hedui.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jsoup.nodes.Element;

/**
 * Opens each page in the language of who opens it, and says so to the browser: screen readers choose a voice by it. The
 * page keeps its language until it is loaded again, also where another page of the same person speaks another.
 */
@ApplicationScoped
public class SpokenPages {
    void watch(@Observes ServiceInitEvent start) {
        start.getSource().addUIInitListener(opened -> open(opened.getUI()));
        start.addIndexHtmlRequestListener(SpokenPages::mark);
    }

    private static void open(UI page) {
        page.setLocale(Language.asked().locale());
        page.getReconnectDialogConfiguration().setDialogText(Words.say("page.reconnecting"));
        page.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.say("page.unreachable"));
    }

    private static void mark(IndexHtmlResponse response) {
        Element page = response.getDocument().getElementsByTag("html").first();
        if (page != null) {
            page.attr("lang", Language.asked().tag());
        }
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("src", "face/hedui.js")
                .attr("defer", true);
    }
}
