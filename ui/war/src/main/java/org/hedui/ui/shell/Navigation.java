package org.hedui.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.EnumMap;
import java.util.Map;
import org.hedui.access.Actor;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.words.Words;

/** The product's name and the places this person can go. */
final class Navigation extends Nav {
    private static final String OPEN = "hd-nav-open";
    private final Map<Destination, Anchor> links = new EnumMap<>(Destination.class);
    private Component opener = this;

    /** @param letters whether anybody is asked by letter here */
    Navigation(Actor actor, boolean letters) {
        addClassName("hd-nav");
        setId("navigation");
        getElement().setAttribute("aria-label", Words.say("nav.label"));
        add(brand());
        for (Destination destination : Destination.values()) {
            if (destination.isOpenTo(actor) && (letters || destination != Destination.VISITS)) {
                links.put(destination, link(destination));
            }
        }
        links.values().forEach(this::add);
    }

    /** On a narrow screen it lies over the page: opens it, or puts it away. */
    void toggle() {
        open(!getClassNames().contains(OPEN));
    }

    /** The button that opens it there tells a screen reader whether it is open. */
    void openedBy(Component button) {
        opener = button;
        open(false);
    }

    private void open(boolean open) {
        setClassName(OPEN, open);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Marks where one is. */
    void mark(Location location) {
        open(false);
        String here = location.getFirstSegment();
        links.forEach((destination, link) -> {
            boolean current = destination.path().equals(here);
            link.setClassName("hd-nav-current", current);
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** How much at a place needs looking at; 0 shows nothing. */
    void count(Destination destination, int late) {
        Anchor link = links.get(destination);
        if (link == null) {
            return;
        }
        link.getChildren()
                .filter(part -> part.hasClassName("hd-badge"))
                .toList()
                .forEach(link::remove);
        if (late > 0) {
            Span badge = new Span(String.valueOf(late));
            badge.addClassName("hd-badge");
            badge.setTitle(Words.say("nav.late", late));
            badge.getElement().setAttribute("aria-label", Words.say("nav.late", late));
            link.add(badge);
        }
    }

    private static Div brand() {
        Image sign = new Image("face/hedui.svg", "");
        Div brand = new Div(sign, new Div(new Span(Words.say("product.short")), new Span(Words.say("product.line"))));
        brand.addClassName("hd-brand");
        return brand;
    }

    private static Anchor link(Destination destination) {
        Anchor link = new Anchor(destination.path(), "");
        link.getElement().setAttribute("router-link", true);
        link.add(new Icon(destination.path()), new Span(Words.say(destination.key())));
        return link;
    }
}
