package org.hedui.ui.archive;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseArchive;

/** The households' files of a month, by number (一户一档、按月存档). */
@CdiComponent
@Route(value = "archive", layout = Frame.class)
public class ArchiveView extends Sheet implements HasDynamicTitle {
    @Inject
    public ArchiveView(BrowseArchive archive) {
        List<YearMonth> months = archive.months();
        Div shown = new Div();
        shown.addClassName("hd-stack");
        if (months.isEmpty()) {
            shown.add(new Panel(Words.say("archive.list"), new EmptyState("archive.nothing")));
        } else {
            Select<YearMonth> month = new Select<>();
            month.setLabel(Words.say("archive.month"));
            month.setItems(months);
            month.setId("archive-month");
            month.addValueChangeListener(change -> {
                shown.removeAll();
                shown.add(new Panel(Words.say("archive.list"), new ArchiveGrid(archive, change.getValue()))
                        .flush()
                        .line(Words.say("archive.count", archive.count(change.getValue()))));
            });
            add(month);
            month.setValue(months.get(0));
        }
        add(shown);
        head(Words.say("archive.title"), Words.say("archive.line"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("archive.title");
    }
}
