package org.hedui.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A line drawing from {@code face/icons}, in the colour of the text beside it, which says what it means. */
public final class Icon extends Span {
    public Icon(String name) {
        addClassName("hd-icon");
        getStyle().set("--icon", "url(/face/icons/%s.svg)".formatted(name));
        getElement().setAttribute("aria-hidden", "true");
    }
}
