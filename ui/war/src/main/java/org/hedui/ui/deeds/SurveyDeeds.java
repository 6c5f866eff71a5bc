package org.hedui.ui.deeds;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseEvent;
import org.hedui.tenancy.WorkflowSettings.Survey;
import org.hedui.verification.CaseDossier.Missing;

/** What investigators do: put on file what they saw (社会调查), where surveys are held. */
@Dependent
public class SurveyDeeds implements DeedGroup {
    @Override
    public List<CaseDeed> deeds() {
        return List.of(CaseDeed.of(
                        "investigate",
                        Permission.INVESTIGATE,
                        CaseEvent.INVESTIGATE.from(),
                        (number, dossier, done) -> UI.getCurrent().navigate("cases/" + number + "/survey"))
                .where(dossier ->
                        dossier.check().isPresent() && dossier.workflow().survey() != Survey.NONE)
                .leadingWhere(dossier -> dossier.missing().contains(Missing.SURVEY)));
    }
}
