package org.hedui.ui.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hedui.department.Fault;
import org.hedui.department.QuarantineFilter;
import org.hedui.department.QuarantineTally;
import org.hedui.department.RowState;
import org.hedui.department.Treatment;
import org.hedui.ui.words.Words;

/** Which of the rows set aside are shown, with how many there are in each state. The server narrows, not the browser. */
final class QuarantineFilterBar extends Div {
    private final Map<Tab, Optional<RowState>> states = new LinkedHashMap<>();
    private final Tabs tabs = new Tabs();
    private final Select<Fault> fault = new Select<>();
    private Runnable changed = () -> {};

    QuarantineFilterBar(QuarantineTally tally) {
        addClassName("hd-filter");
        tab(Words.say("row.all", tally.total()), Optional.empty());
        for (RowState state : RowState.values()) {
            if (state != RowState.NOT_KEPT || tally.of(state) > 0) {
                tab(Words.say("row.count", state, tally.of(state)), Optional.of(state));
            }
        }
        tabs.addThemeVariants(TabsVariant.LUMO_SMALL, TabsVariant.LUMO_MINIMAL);
        tabs.addSelectedChangeListener(change -> changed.run());
        tabs.setId("row-states");
        String any = Words.say("row.fault.any");
        fault.setPlaceholder(any);
        fault.setEmptySelectionAllowed(true);
        fault.setEmptySelectionCaption(any);
        fault.setItems(Arrays.stream(Fault.values())
                .filter(known -> known.treatment() == Treatment.QUARANTINED)
                .toList());
        fault.setItemLabelGenerator(chosen -> chosen == null ? any : Words.of(chosen));
        fault.setAriaLabel(Words.say("fault.fault"));
        fault.setId("row-fault");
        fault.addClassName("hd-fault-choice");
        fault.addValueChangeListener(change -> changed.run());
        add(tabs, fault);
    }

    void onChange(Runnable refresh) {
        changed = refresh;
    }

    QuarantineFilter filter() {
        return new QuarantineFilter(
                states.getOrDefault(tabs.getSelectedTab(), Optional.empty()), Optional.ofNullable(fault.getValue()));
    }

    boolean isNarrow() {
        return !filter().equals(QuarantineFilter.ALL);
    }

    private void tab(String words, Optional<RowState> state) {
        Tab tab = new Tab(words);
        states.put(tab, state);
        tabs.add(tab);
    }
}
