package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The body of a page: a heading with what can be done, and the panels below it. */
public abstract class Sheet extends Div {
    protected Sheet() {
        addClassName("hd-sheet");
    }

    /** The heading; {@code line} says in a few words what the page is for, or is empty. */
    protected final void head(String title, String line, Component... actions) {
        Div words = new Div(new H1(title));
        if (!line.isEmpty()) {
            words.add(new Paragraph(line));
        }
        Div head = new Div(words);
        head.addClassName("hd-head");
        if (actions.length > 0) {
            Div deeds = new Div(actions);
            deeds.addClassName("hd-head-actions");
            head.add(deeds);
        }
        addComponentAsFirst(head);
    }
}
