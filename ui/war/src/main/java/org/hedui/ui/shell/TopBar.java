package org.hedui.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import org.hedui.access.Actor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Keys;
import org.hedui.ui.parts.SearchBox;
import org.hedui.ui.words.Words;

/** For whom one works, in which language, who one is, and the way out. */
final class TopBar extends Header {
    private static final String SEARCH = "search";
    private final Languages languages = new Languages();
    private final SearchBox search = search();

    TopBar(Actor actor, String tenant, boolean demo, Navigation navigation) {
        addClassName("hd-top");
        Span name = new Span(tenant);
        name.addClassName("hd-tenant");
        name.setTitle(tenant);
        add(menu(navigation), name);
        if (demo) {
            Span mark = new Span(Words.say("demo.mark"));
            mark.addClassName("hd-demo");
            mark.setTitle(Words.say("demo.sentence"));
            add(mark);
        }
        if (Guard.may(actor, Permission.SEARCH)) {
            add(search);
        }
        add(person(actor), languages, help(), wayOut());
    }

    /** Where one is: the switch of the language leads back there, and the page that searches has a box of its own. */
    void at(Location location) {
        search.setVisible(!location.getFirstSegment().equals(SEARCH));
        languages.at("/" + location.getPathWithQueryParameters());
    }

    private static NativeButton menu(Navigation navigation) {
        NativeButton menu = new NativeButton();
        menu.addClassNames("hd-tool", "hd-menu");
        menu.add(new Icon("menu"));
        menu.getElement().setAttribute("aria-label", Words.say("nav.menu"));
        menu.getElement().setAttribute("aria-controls", "navigation");
        menu.addClickListener(click -> navigation.toggle());
        Keys.MENU.reach(menu);
        navigation.openedBy(menu);
        return menu;
    }

    private static NativeButton help() {
        NativeButton help = new NativeButton();
        help.addClassNames("hd-tool", "hd-help");
        help.add(new Icon("keys"));
        help.getElement().setAttribute("aria-label", Words.say("keys.title"));
        help.setTitle(Words.say("keys.title"));
        help.addClickListener(click -> new KeysDialog().open());
        Keys.HELP.reach(help);
        return help;
    }

    private static SearchBox search() {
        SearchBox search = new SearchBox("top-search", text -> {
            WantedSearch.put(UI.getCurrent(), text);
            UI.getCurrent().navigate(SEARCH);
        });
        search.setTooltipText(Words.say("search.key"));
        return search;
    }

    private static Div person(Actor actor) {
        Span name = new Span(actor.name());
        name.addClassName("hd-person-name");
        String roles = actor.roles().stream().sorted().map(Words::of).collect(Words.listing());
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
        link.getElement().setAttribute("aria-label", Words.say("logout"));
        link.addClassName("hd-logout");
        link.add(new Icon("logout"), new Span(Words.say("logout")));
        return link;
    }
}
