package org.hedui.ui.deeds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.kernel.CaseNumber;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier;

/** Everything that can be done to a case, and of it what this person can do now. */
@Dependent
public class CaseDeeds {
    private final List<CaseDeed> all;

    @Inject
    public CaseDeeds(@Any Instance<DeedGroup> groups) {
        this.all = groups.stream()
                .flatMap(group -> group.deeds().stream())
                .sorted(Comparator.comparing(CaseDeed::name))
                .toList();
    }

    /** Buttons for what this person can do now, what brings the case on first; without any, nothing. */
    public List<Button> offered(CaseDossier dossier, Runnable reload) {
        Actor actor = CurrentActor.require();
        CaseNumber number = dossier.summary().number();
        return all.stream()
                .filter(deed -> deed.stations().contains(dossier.summary().status()))
                .filter(deed ->
                        Guard.may(actor, deed.permission()) && deed.fits().test(dossier))
                .sorted(Comparator.comparing(deed -> !deed.leadsOn().test(dossier)))
                .map(deed -> button(deed, number, dossier, reload))
                .toList();
    }

    /** The buttons one below the other. */
    public static Div stack(List<Button> buttons) {
        Div stack = new Div();
        stack.addClassName("hd-deeds");
        buttons.forEach(stack::add);
        return stack;
    }

    private static Button button(CaseDeed deed, CaseNumber number, CaseDossier dossier, Runnable reload) {
        Button button = new Button(Words.say("deed." + deed.name()));
        button.setId("deed-" + deed.name());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                deed.begin().on(number, dossier, () -> {
                    Notices.done("deed.done", Words.say("deed." + deed.name()));
                    reload.run();
                });
            } finally {
                button.setEnabled(true);
            }
        });
        if (deed.leadsOn().test(dossier)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
