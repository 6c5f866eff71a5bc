package org.hedui.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.words.Words;

/** How far an import is, and how it ended. */
final class ImportStatus extends Div {
    private final Span words = new Span();

    ImportStatus() {
        addClassName("hd-progress");
        setVisible(false);
        getElement().setAttribute("role", "status");
        setId("import-status");
    }

    void watch(WatchedImport watched) {
        removeAll();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Button stop = new Button(Words.say("import.stop"), click -> watched.cancel());
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.setDisableOnClick(true);
        add(bar, words, stop);
        setVisible(true);
        show(watched);
    }

    void show(WatchedImport watched) {
        words.setText(Words.say("import.progress", watched.rows(), watched.quarantined()));
    }

    void end(Callout result) {
        removeAll();
        add(result);
    }
}
