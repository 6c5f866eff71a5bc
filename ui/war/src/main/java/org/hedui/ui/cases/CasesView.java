package org.hedui.ui.cases;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseCases;

/** The work list: what waits for whom, the most urgent first. */
@CdiComponent
@Route(value = "cases", layout = Frame.class)
public class CasesView extends Sheet implements HasDynamicTitle {
    @Inject
    public CasesView(BrowseCases cases, Labels labels, Clock clock) {
        Actor actor = CurrentActor.require();
        WorkListFilter filter = new WorkListFilter(Turn.of(actor, cases.workflow()));
        WorkListGrid grid = new WorkListGrid(cases, clock, filter, labels.schemes());
        filter.onChange(grid::refresh);
        Panel panel = new Panel(Words.say("cases.list"), filter, grid).flush().grow();
        add(panel);
        if (Guard.may(actor, Permission.DECLARE_HOUSEHOLD)) {
            head(Words.say("cases.title"), Words.say("cases.line"), declareButton());
        } else {
            head(Words.say("cases.title"), Words.say("cases.line"));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("cases.title");
    }

    private static Button declareButton() {
        Button declare = new Button(
                Words.say("nav.declare"),
                new Icon("plus"),
                click -> UI.getCurrent().navigate("declare"));
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return declare;
    }
}
