package org.hedui.ui.cases;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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

/** Declares for a new household (申报). The case exists once the declaration is on file. */
@CdiComponent
@Route(value = "declare", layout = Frame.class)
public class DeclareView extends Sheet implements HasDynamicTitle {
    private final HouseholdEditor editor;
    private final DeclareHousehold declarations;
    private final Button submit;

    @Inject
    public DeclareView(DeclarationGuide guide, DeclareHousehold declarations) {
        this.declarations = declarations;
        this.editor = new HouseholdEditor(guide.schemes(), guide.traits(), guide::elements);
        submit = new Button(Words.say("declare.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.setId("declare-submit");
        Div foot =
                new Div(new Button(Words.say("cancel"), click -> UI.getCurrent().navigate("cases")), submit);
        foot.addClassName("hd-foot");
        add(editor, foot);
        head(Words.say("declare.title"), Words.say("declare.line"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("declare.title");
    }

    private void submit() {
        try {
            editor.form()
                    .ifPresentOrElse(
                            form -> {
                                CaseNumber number = declarations.declare(form);
                                Notices.done("declare.done", number);
                                UI.getCurrent().navigate("cases/" + number);
                            },
                            () -> Notices.incomplete(editor));
        } finally {
            submit.setEnabled(true);
        }
    }
}
