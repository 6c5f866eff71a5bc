package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence one should not overlook. */
public final class Callout extends Div {
    public Callout(String sentence, Tone tone) {
        this(new Span(sentence), tone);
    }

    /** With words that are marked up already, as a quotation. */
    public Callout(Component words, Tone tone) {
        addClassNames("hd-callout", tone.className());
        add(new Icon(tone == Tone.GREEN ? "check" : "warn"), words);
    }
}
