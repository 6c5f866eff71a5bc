package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.hedui.ui.words.Words;

/** Names and values, side by side. */
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("hd-facts");
    }

    /** @param key of the name's text */
    public Facts add(String key, String value) {
        return add(key, new Span(value.isBlank() ? "—" : value));
    }

    /** A long value, across all columns. */
    public Facts wide(String key, String value) {
        return wide(key, new Span(value.isBlank() ? "—" : value));
    }

    /** As above, marked up already. */
    public Facts wide(String key, Component value) {
        add(key, value);
        getElement().getChild(getElement().getChildCount() - 1).getClassList().add("hd-wide");
        return this;
    }

    public Facts add(String key, Component value) {
        Div pair = new Div(new Term(Words.say(key)), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
