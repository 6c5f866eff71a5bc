package org.hedui.ui.rosters;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.policy.Scheme;
import org.hedui.ui.parts.FileLink;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.ui.work.BackgroundWork;
import org.hedui.verification.BrowseRosters;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.ImportRoster;

/** The rosters that were taken in, and taking in another. */
@CdiComponent
@Route(value = "rosters", layout = Frame.class)
public class RostersView extends Sheet implements HasDynamicTitle {
    @Inject
    public RostersView(BrowseRosters rosters, ImportRoster imports, DeclarationGuide guide, BackgroundWork work) {
        Map<String, String> schemes = guide.schemes().stream().collect(Collectors.toMap(Scheme::id, Scheme::name));
        RosterGrid grid = new RosterGrid(rosters, schemes);
        if (Guard.may(CurrentActor.require(), Permission.IMPORT_ROSTER)) {
            FileLink template = new FileLink(Words.say("roster.template"), imports::template);
            template.setId("roster-template");
            add(new Panel(Words.say("roster.take.title"), new RosterUpload(imports, work, schemes, grid::refresh))
                    .line(Words.say("roster.take.line"))
                    .actions(template));
        }
        add(new Panel(Words.say("rosters.list"), grid).flush().grow());
        head(Words.say("rosters.title"), Words.say("rosters.line"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("rosters.title");
    }
}
