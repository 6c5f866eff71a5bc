package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.Set;
import org.hedui.casefile.CaseStatus;
import org.hedui.casefile.WorkList;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.words.Words;

/** Which cases the list shows: mine or all, of a state, with a number or name. The server searches, not the browser. */
final class WorkListFilter extends Div {
    private final Set<CaseStatus> turn;
    private final Tab waiting = new Tab(Words.say("cases.mine"));
    private final Tabs whose = new Tabs(waiting, new Tab(Words.say("cases.all")));
    private final Select<CaseStatus> status = new Select<>();
    private final TextField text = new TextField();
    private Runnable changed = () -> {};

    /** @param mine the stations at which this person's work is waited for */
    WorkListFilter(Set<CaseStatus> mine) {
        turn = Set.copyOf(mine);
        addClassName("hd-filter");
        whose.addThemeVariants(TabsVariant.LUMO_SMALL, TabsVariant.LUMO_MINIMAL);
        whose.addSelectedChangeListener(change -> changed.run());
        if (turn.isEmpty()) {
            whose.setSelectedIndex(1);
            whose.setVisible(false);
        }
        status.setPlaceholder(Words.say("cases.status.any"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Words.say("cases.status.any"));
        status.setItems(CaseStatus.values());
        status.setItemLabelGenerator(chosen -> chosen == null ? Words.say("cases.status.any") : Words.of(chosen));
        status.addValueChangeListener(change -> changed.run());
        status.setAriaLabel(Words.say("cases.status"));
        text.setPlaceholder(Words.say("cases.search"));
        text.setAriaLabel(Words.say("cases.search"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed.run());
        text.setId("case-search");
        add(whose, text, status);
    }

    void onChange(Runnable refresh) {
        changed = refresh;
    }

    /** What is asked for, in this order. */
    WorkList sorted(WorkList.Order order, boolean descending) {
        return new WorkList(statuses(), text.getValue(), Optional.empty(), order, descending);
    }

    private Set<CaseStatus> statuses() {
        if (status.getValue() != null) {
            return Set.of(status.getValue());
        }
        return whose.getSelectedTab() == waiting ? turn : Set.of();
    }
}
