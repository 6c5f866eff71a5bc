package org.hedui.ui.rosters;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.policy.Scheme;
import org.hedui.roster.Roster;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.FileLink;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.AttachScans;
import org.hedui.verification.BrowseRosters;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.EntrustRoster;

/** One roster: its households and where they stand, what they lack, and the letter that entrusts them. */
@CdiComponent
@Route(value = "rosters/:number", layout = Frame.class)
public class RosterView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final BrowseRosters rosters;
    private final AttachScans scans;
    private final EntrustRoster entrusting;
    private final Map<String, String> schemes;
    private String number = "";

    @Inject
    public RosterView(BrowseRosters rosters, AttachScans scans, EntrustRoster entrusting, DeclarationGuide guide) {
        this.rosters = rosters;
        this.scans = scans;
        this.entrusting = entrusting;
        schemes = guide.schemes().stream().collect(Collectors.toMap(Scheme::id, Scheme::name));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElseThrow();
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("roster.title");
    }

    private void show() {
        BrowseRosters.Standing standing = rosters.open(number);
        removeAll();
        add(new Panel(Words.say("roster.title"), facts(standing), progress(standing)));
        if (Guard.may(CurrentActor.require(), Permission.RECORD_AUTHORIZATION)) {
            add(new Panel(Words.say("roster.scans"), new ScansUpload(number, scans, this::show))
                    .line(Words.say("roster.scans.line")));
        }
        if (!standing.letters().isEmpty()) {
            add(new Panel(Words.say("roster.letters"), new LettersTable(number, standing.letters(), rosters)).flush());
        }
        add(new Panel(
                        Words.say("roster.households.title"),
                        new HouseholdGrid(rosters, number, standing.roster().households(), schemes))
                .flush()
                .grow());
        head(
                Words.say("roster.head", number),
                Words.say("roster.subtitle", standing.roster().fileName()),
                actions(standing.roster()).toArray(Component[]::new));
        Anchor back = new Anchor("rosters", "");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("hd-back");
        back.add(new Icon("back"));
        back.add(Words.say("rosters.title"));
        addComponentAsFirst(back);
    }

    private List<Component> actions(Roster roster) {
        List<Component> actions = new ArrayList<>();
        actions.add(new FileLink(Words.say("roster.original"), () -> rosters.original(roster.number())));
        if (Guard.may(CurrentActor.require(), Permission.SEND_ENTRUSTMENT)) {
            Button entrust = new Button(Words.say("roster.entrust"));
            entrust.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            entrust.setId("roster-entrust");
            entrust.addClickListener(click -> new RosterEntrustDialog(number, entrusting, sent -> {
                        Notices.done("roster.entrusted", sent);
                        show();
                    })
                    .open());
            actions.add(entrust);
        }
        return actions;
    }

    private Facts facts(BrowseRosters.Standing standing) {
        Roster roster = standing.roster();
        return new Facts()
                .add("roster.households", String.valueOf(roster.households()))
                .add("roster.persons", String.valueOf(roster.persons()))
                .add("roster.schemes", RosterGrid.words(roster.schemes(), schemes))
                .add("roster.taken.at", Moments.minute(roster.importedAt()))
                .add("roster.taken.by", roster.importedByName())
                .wide("delivery.digest", roster.digest());
    }

    /** How many households stand where, in the order of the way. */
    private static Div progress(BrowseRosters.Standing standing) {
        Div progress = new Div();
        progress.addClassName("hd-roster-progress");
        standing.progress().forEach((status, households) -> {
            Chip chip = Chip.of(status);
            chip.setText(Words.say("roster.progress", Words.of(status), households));
            progress.add(chip);
        });
        return progress;
    }
}
