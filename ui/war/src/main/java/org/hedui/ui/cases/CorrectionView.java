package org.hedui.ui.cases;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.DeclareHousehold;

/** Corrects a declaration (更正申报). What was signed before no longer covers it, and the page says so. */
@CdiComponent
@Route(value = "cases/:number/correction", layout = Frame.class)
public class CorrectionView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final DeclarationGuide guide;
    private final DeclareHousehold declarations;

    @Inject
    public CorrectionView(DeclarationGuide guide, DeclareHousehold declarations) {
        this.guide = guide;
        this.declarations = declarations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number =
                new CaseNumber(event.getRouteParameters().get("number").orElseThrow());
        HouseholdEditor editor = new HouseholdEditor(guide.schemes(), guide.traits(), guide::elements);
        editor.show(declarations.standing(number));
        Button submit = new Button(Words.say("correction.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setId("correction-submit");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit(number, editor);
            } finally {
                submit.setEnabled(true);
            }
        });
        Div foot =
                new Div(new Button(Words.say("cancel"), click -> UI.getCurrent().navigate("cases/" + number)), submit);
        foot.addClassName("hd-foot");
        add(editor, foot);
        head(Words.say("correction.title"), Words.say("correction.line", number));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("correction.title");
    }

    private void submit(CaseNumber number, HouseholdEditor editor) {
        editor.form()
                .ifPresentOrElse(
                        form -> {
                            declarations.correct(number, form);
                            Notices.done("correction.done");
                            UI.getCurrent().navigate("cases/" + number);
                        },
                        () -> Notices.incomplete(editor));
    }
}
