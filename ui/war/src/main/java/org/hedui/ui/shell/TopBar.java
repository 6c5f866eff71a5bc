package org.hedui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.hedui.access.Actor;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.words.Words;

/** For whom one works, who one is, and the way out. */
final class TopBar extends Header {
    TopBar(Actor actor, String tenant, boolean demo) {
        addClassName("hd-top");
        Span name = new Span(tenant);
        name.addClassName("hd-tenant");
        add(name);
        if (demo) {
            Span mark = new Span(Words.say("demo.mark"));
            mark.addClassName("hd-demo");
            mark.setTitle(Words.say("demo.sentence"));
            add(mark);
        }
        add(person(actor), wayOut());
    }

    private static Div person(Actor actor) {
        Span name = new Span(actor.name());
        name.addClassName("hd-person-name");
        String roles = actor.roles().stream().sorted().map(Words::of).collect(Collectors.joining("、"));
        Span work = new Span(roles);
        work.addClassName("hd-person-roles");
        work.setTitle(roles);
        Div person = new Div(name, work);
        person.addClassName("hd-person");
        return person;
    }

    /** A plain link, since it leaves the application for the realm. */
    private static Anchor wayOut() {
        Anchor link = new Anchor("logout", "");
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("hd-logout");
        link.add(new Icon("logout"), new Span(Words.say("logout")));
        return link;
    }
}
