package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.hedui.ui.words.Words;

/** Where there is nothing to show: what is missing here, and what would bring it. */
public final class EmptyState extends Div {
    /** @param key of two texts, {@code <key>.title} and {@code <key>.sentence} */
    public EmptyState(String key, Component... ways) {
        this(Words.say(key + ".title"), Words.say(key + ".sentence"), ways);
    }

    private EmptyState(String title, String sentence, Component... ways) {
        addClassName("hd-empty");
        add(new Icon("empty"), new H3(title), new Paragraph(sentence));
        add(ways);
    }

    /** With a sentence that is known only now. */
    public static EmptyState saying(String title, String sentence, Component... ways) {
        return new EmptyState(title, sentence, ways);
    }
}
