package org.hedui.ui.cases;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hedui.casefile.CaseStatus;
import org.hedui.casefile.CaseSummary;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.deeds.CaseDeeds;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.parts.Steps;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.CaseDossier.Missing;
import org.hedui.verification.ReadCase;

/** The page of one case: where it stands, what is missing, what can be done, and all that is known of it. */
@CdiComponent
@Route(value = "cases/:number", layout = Frame.class)
public class CaseView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final ReadCase cases;
    private final CaseDeeds deeds;
    private final CaseSections sections;
    private final Labels labels;
    private final Clock clock;
    private String title = "";

    @Inject
    public CaseView(ReadCase cases, CaseDeeds deeds, CaseSections sections, Labels labels, Clock clock) {
        this.cases = cases;
        this.deeds = deeds;
        this.sections = sections;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number =
                new CaseNumber(event.getRouteParameters().get("number").orElseThrow());
        title = number.value();
        show(cases.open(number));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("case.title", title);
    }

    private void show(CaseDossier dossier) {
        removeAll();
        CaseSummary summary = dossier.summary();
        Panel way = new Panel(Words.say("case.way"), new Steps(summary.status(), dossier.workflow(), reached(dossier)))
                .flush()
                .line(Words.say("case.way." + summary.status().name() + (isSigned(dossier) ? ".signed" : "")));
        Div main = new Div(sections.of(dossier).toArray(Component[]::new));
        main.addClassName("hd-stack");
        Div columns = new Div(main, rail(dossier));
        columns.addClassName("hd-columns");
        add(way, columns);
        head(
                Words.say("case.of", summary.applicant()),
                Words.say(
                        "case.subtitle",
                        summary.number(),
                        labels.schemes().getOrDefault(summary.scheme(), summary.scheme())),
                due(summary),
                Chip.of(summary.status()));
        addComponentAsFirst(back());
    }

    private Div rail(CaseDossier dossier) {
        CaseNumber number = dossier.summary().number();
        Div rail = new Div(new NextPanel(dossier, deeds.offered(dossier, () -> show(cases.open(number)))));
        rail.add(new HistoryPanel(dossier.history()));
        rail.addClassNames("hd-stack", "hd-rail");
        return rail;
    }

    /** The day by which the report is due, said to be that; nothing while the clock does not run. */
    private Span due(CaseSummary summary) {
        Span due = new Span();
        if (summary.dueOn().isPresent()) {
            due.add(new Span(Words.say("case.due")));
            due.add(Chip.due(
                    summary.dueOn(), LocalDate.now(clock), summary.status().isOver()));
        }
        due.addClassName("hd-due");
        return due;
    }

    private static Map<CaseStatus, String> reached(CaseDossier dossier) {
        Map<CaseStatus, String> reached = new EnumMap<>(CaseStatus.class);
        dossier.history().forEach(step -> reached.put(step.to(), Moments.day(step.at())));
        return reached;
    }

    private static Anchor back() {
        Anchor back = new Anchor("cases", "");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("hd-back");
        back.add(new Icon("back"));
        back.add(Words.say("cases.title"));
        return back;
    }

    /** The committee has done its part; the report is waited for. */
    private static boolean isSigned(CaseDossier dossier) {
        return dossier.summary().status() == CaseStatus.COMMITTEE
                && !dossier.missing().contains(Missing.SIGNATURES);
    }
}
