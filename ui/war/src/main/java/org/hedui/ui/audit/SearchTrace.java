package org.hedui.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.hedui.audit.AuditPage;
import org.hedui.kernel.ResidentId;
import org.hedui.search.TraceSearches;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.parts.Enter;
import org.hedui.ui.parts.Pager;
import org.hedui.ui.words.Words;

/** Who searched for a person: the auditor brings the number, which the entries do not hold. */
final class SearchTrace extends Div {
    private static final int PAGE = 20;
    private final TraceSearches traces;
    private final TextField number = new TextField();
    private final Div entries = new Div();
    private final Pager pager = new Pager(PAGE, this::turnTo);

    SearchTrace(TraceSearches traces) {
        this.traces = traces;
        number.setPlaceholder(Words.say("person.id"));
        number.setAriaLabel(Words.say("person.id"));
        number.setAutocomplete(Autocomplete.OFF);
        number.setId("trace-number");
        Button ask = new Button(Words.say("audit.query"), click -> turnTo(0));
        ask.setId("trace-query");
        Div line = new Div(number, ask);
        line.addClassNames("hd-filter", "hd-audit-filter");
        Enter.submits(line, ask);
        entries.addClassName("hd-audit");
        pager.setVisible(false);
        add(line, entries, pager);
    }

    private void turnTo(int offset) {
        AuditPage page = traces.of(ResidentId.parse(number.getValue()), offset, PAGE);
        entries.removeAll();
        entries.add(page.total() == 0 ? new EmptyState("audit.trace.nothing") : new AuditTable(page.entries()));
        pager.show(offset, page.total());
        pager.setVisible(page.total() > PAGE);
    }
}
