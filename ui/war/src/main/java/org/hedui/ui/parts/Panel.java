package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a page with a heading of its own. */
public final class Panel extends Section {
    private final Header header = new Header();
    private final Div body = new Div();

    public Panel(String title, Component... content) {
        addClassName("hd-panel");
        body.addClassName("hd-panel-body");
        header.add(new H2(title));
        body.add(content);
        add(header, body);
    }

    /** A few words beside the heading. */
    public Panel line(String words) {
        Span line = new Span(words);
        line.addClassName("hd-panel-line");
        header.add(line);
        return this;
    }

    /** What can be done, at the right of the heading. */
    public Panel actions(Component... deeds) {
        Div actions = new Div(deeds);
        actions.addClassName("hd-panel-actions");
        header.add(actions);
        return this;
    }

    /** Its content, a table usually, reaches to its borders. */
    public Panel flush() {
        addClassName("hd-panel-flush");
        return this;
    }

    /** It takes the height that is left. */
    public Panel grow() {
        addClassName("hd-panel-grow");
        return this;
    }

    public Panel with(Component... content) {
        body.add(content);
        return this;
    }

    /** Replaces its content. */
    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
