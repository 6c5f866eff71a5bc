package org.hedui.ui.visits;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.department.Dataset;
import org.hedui.ui.deeds.ReplyDialog;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.AskDepartment;
import org.hedui.verification.BrowseVisits;
import org.hedui.verification.LetterLine;
import org.hedui.verification.RecordDepartmentReply;

/** Who must be asked by letter and which letters are unanswered: one goes there once for many cases (S4-28). */
@CdiComponent
@Route(value = "visits", layout = Frame.class)
public class VisitsView extends Sheet implements HasDynamicTitle {
    private final RecordDepartmentReply replies;
    private final LocalDate today;
    private final Map<String, String> labels;
    private final AwaitedPanel awaited;
    private final OpenLettersGrid open;

    @Inject
    public VisitsView(BrowseVisits visits, AskDepartment asking, RecordDepartmentReply replies, Clock clock) {
        this.replies = replies;
        this.today = LocalDate.now(clock);
        List<Dataset> datasets = visits.datasets();
        this.labels = datasets.stream().collect(Collectors.toMap(it -> it.id().value(), Dataset::label));
        this.awaited = new AwaitedPanel(visits, asking, labels, today, this::refresh);
        this.open = new OpenLettersGrid(visits, labels, today, this::answer);
        if (datasets.isEmpty()) {
            add(new Panel(Words.say("visits.open"), new EmptyState("visits.nobody")));
        } else {
            add(
                    new Panel(Words.say("visits.open"), open).flush().line(Words.say("visits.open.line")),
                    new Panel(Words.say("visits.awaited"), awaited).flush().line(Words.say("visits.awaited.line")));
        }
        head(Words.say("visits.title"), Words.say("visits.line"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("visits.title");
    }

    private void answer(LetterLine line) {
        new ReplyDialog(List.of(line), labels, today, replies, this::refresh).open();
    }

    private void refresh() {
        awaited.refresh();
        open.refresh();
    }
}
