package org.hedui.ui.parts;

import com.vaadin.flow.component.html.Div;

/** The few numbers that matter, large. */
public final class Figures extends Div {
    public Figures() {
        addClassName("hd-figures");
    }

    public Figures add(String name, String value, String note) {
        Div figure =
                new Div(part(name, "hd-figure-name"), part(value, "hd-figure-value"), part(note, "hd-figure-note"));
        add(figure);
        return this;
    }

    private static Div part(String text, String className) {
        Div part = new Div();
        part.setText(text);
        part.addClassName(className);
        return part;
    }
}
