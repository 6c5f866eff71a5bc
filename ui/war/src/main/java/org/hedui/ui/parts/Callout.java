package org.hedui.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence one should not overlook. */
public final class Callout extends Div {
    public Callout(String sentence, Tone tone) {
        addClassNames("hd-callout", tone.className());
        add(new Icon(tone == Tone.GREEN ? "check" : "warn"), new Span(sentence));
    }
}
