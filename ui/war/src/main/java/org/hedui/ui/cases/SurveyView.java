package org.hedui.ui.cases;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hedui.access.CurrentActor;
import org.hedui.kernel.CaseNumber;
import org.hedui.survey.Way;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.ReadCase;
import org.hedui.verification.RecordSurvey;
import org.hedui.verification.SurveyForm;

/** Puts on file what investigators saw of a household, as it stands on the paper that both sides signed (社会调查). */
@CdiComponent
@Route(value = "cases/:number/survey", layout = Frame.class)
public class SurveyView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final ReadCase cases;
    private final RecordSurvey surveys;
    private final Clock clock;

    private record Form(
            SurveyFields head,
            IntervieweeRows people,
            ObservationFields points,
            DoubtRows doubts,
            TextArea findings,
            SideFields household,
            SideFields team,
            ScanUpload scan) {
        boolean check() {
            return head.check()
                    & people.check()
                    & (head.way() != Way.HOME_VISIT || points.check())
                    & doubts.check()
                    & Required.check(findings)
                    & household.check()
                    & team.check();
        }

        SurveyForm said() {
            return new SurveyForm(
                    head.way(),
                    head.heldOn(),
                    head.place(),
                    head.investigators(),
                    people.interviewees(),
                    points.seen(),
                    findings.getValue(),
                    doubts.answers(),
                    household.signature(),
                    team.signature());
        }
    }

    @Inject
    public SurveyView(ReadCase cases, RecordSurvey surveys, Clock clock) {
        this.cases = cases;
        this.surveys = surveys;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number =
                new CaseNumber(event.getRouteParameters().get("number").orElseThrow());
        CaseDossier dossier = cases.open(number);
        RecordSurvey.Questions asked = surveys.open(number);
        Form form = form(dossier, asked);
        addDetachListener(gone -> form.scan().discard());
        add(
                new Panel(Words.say("survey.title"), form.head()),
                new Panel(Words.say("survey.interviewees"), form.people()),
                new Panel(Words.say("survey.observations"), form.points()).line(Words.say("survey.observations.line")));
        if (!asked.doubts().isEmpty()) {
            add(new Panel(Words.say("survey.answers"), form.doubts()).line(Words.say("survey.answers.line")));
        }
        add(
                new Panel(Words.say("survey.findings"), form.findings(), form.household(), form.team()),
                new Panel(Words.say("survey.scan"), form.scan()).line(Words.say("authorization.scan.line")),
                foot(number, form));
        head(
                Words.say("survey.form.title"),
                Words.say("case.subtitle", number, dossier.summary().applicant()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("survey.form.title");
    }

    private Form form(CaseDossier dossier, RecordSurvey.Questions asked) {
        TextArea findings = new TextArea(Words.say("survey.findings.words"));
        findings.setWidthFull();
        findings.setMaxLength(1000);
        findings.setId("survey-findings");
        return new Form(
                new SurveyFields(
                        LocalDate.now(clock),
                        CurrentActor.require().name(),
                        dossier.household().address()),
                new IntervieweeRows(),
                new ObservationFields(asked.points()),
                new DoubtRows(asked.doubts()),
                findings,
                new SideFields("household"),
                new SideFields("team"),
                new ScanUpload());
    }

    private Div foot(CaseNumber number, Form form) {
        Button submit = new Button(Words.say("survey.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setId("survey-submit");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit(number, form);
            } finally {
                submit.setEnabled(true);
            }
        });
        Button cancel = new Button(Words.say("cancel"), click -> UI.getCurrent().navigate("cases/" + number));
        Div foot = new Div(cancel, submit);
        foot.addClassName("hd-foot");
        return foot;
    }

    private void submit(CaseNumber number, Form form) {
        if (!form.check() || form.scan().upload().isEmpty()) {
            Notices.look(form.scan().upload().isEmpty() ? "survey.scan.missing" : "form.incomplete");
            return;
        }
        surveys.record(number, form.said(), form.scan().upload().orElseThrow());
        Notices.done("survey.done");
        UI.getCurrent().navigate("cases/" + number);
    }
}
