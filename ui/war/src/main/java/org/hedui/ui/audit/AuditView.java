package org.hedui.ui.audit;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hedui.access.BrowseAudit;
import org.hedui.audit.AuditEntry;
import org.hedui.audit.AuditFilter;
import org.hedui.audit.AuditPage;
import org.hedui.search.TraceSearches;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Pager;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;

/**
 * Who did what when, of this tenant. Pages and no endless scrolling: each page that is read is itself an entry, and
 * what was asked for stands still while one turns pages.
 */
@CdiComponent
@Route(value = "audit", layout = Frame.class)
public class AuditView extends Sheet implements HasDynamicTitle {
    private static final int PAGE = 50;
    private final BrowseAudit trail;
    private final Clock clock;
    private final Div entries = new Div();
    private final Pager pager = new Pager(PAGE, this::turnTo);
    private AuditFilter asked = AuditFilter.everything();

    @Inject
    public AuditView(BrowseAudit trail, TraceSearches traces, Clock clock) {
        this.trail = trail;
        this.clock = clock;
        AuditFilterFields fields = new AuditFilterFields(trail.deeds(), clock.getZone(), this::ask);
        entries.addClassName("hd-audit");
        add(new ChainPanel(trail::chain));
        add(new Panel(Words.say("audit.trace"), new SearchTrace(traces))
                .line(Words.say("audit.trace.line"))
                .flush());
        add(new Panel(Words.say("audit.list"), fields, entries, pager).flush());
        head(Words.say("audit.title"), Words.say("audit.line"));
        ask(AuditFilter.everything());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("audit.title");
    }

    private void ask(AuditFilter filter) {
        asked = filter.until().isPresent() ? filter : filter.until(clock.instant());
        turnTo(0);
    }

    private void turnTo(int offset) {
        AuditPage page = trail.browse(asked, offset, PAGE);
        pager.show(offset, page.total());
        entries.removeAll();
        entries.add(page.entries().isEmpty() ? new EmptyState("audit.nothing") : table(page.entries()));
    }

    private static AuditTable table(List<AuditEntry> entries) {
        return new AuditTable(entries);
    }
}
