package org.hedui.ui.search;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hedui.search.CaseHit;
import org.hedui.search.DeliveryHit;
import org.hedui.search.PersonHit;
import org.hedui.search.SearchAnswer;
import org.hedui.search.SearchGroup;
import org.hedui.search.SearchRequest;
import org.hedui.search.Slice;
import org.hedui.ui.parts.EmptyState;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;

/** What was found, in its groups; or that nothing was, or why nothing was looked for. */
final class SearchResults extends Div {
    private static final List<Slice.Order> OF_FILES = List.of(Slice.Order.NEWEST, Slice.Order.NAME);
    private static final List<Slice.Order> ALL = List.of(Slice.Order.values());

    private final Consumer<SearchRequest> search;
    private final Supplier<Map<String, String>> schemes;

    /**
     * @param search asks for another page
     * @param schemes names by id; asked for only where cases are shown
     */
    SearchResults(Consumer<SearchRequest> search, Supplier<Map<String, String>> schemes) {
        this.search = search;
        this.schemes = schemes;
        addClassNames("hd-stack", "hd-search-results");
        getElement().setAttribute("aria-live", "polite");
        begin();
    }

    void begin() {
        removeAll();
        add(new EmptyState("search.begin"));
    }

    void refused(Throwable thrown) {
        removeAll();
        Incident incident = Incident.of(thrown);
        String title = Words.say(incident.number().isEmpty() ? "search.refused" : "failed.title");
        EmptyState state = EmptyState.saying(title, incident.sentence());
        state.getElement().setAttribute("role", "alert");
        add(state);
    }

    /** The first page of every group. */
    void show(SearchAnswer answer, SearchRequest asked) {
        removeAll();
        if (answer.isEmpty()) {
            add(new EmptyState("search.nothing"));
            return;
        }
        update(answer, asked);
    }

    /** The groups that the answer holds, each in its place. */
    void update(SearchAnswer answer, SearchRequest asked) {
        answer.people()
                .ifPresent(found -> group(new HitGroup<PersonHit>(
                                "search.people", HitTables::people, turn(SearchGroup.PEOPLE, asked)))
                        .show(found, asked.slice(), ALL));
        answer.cases()
                .ifPresent(found -> group(new HitGroup<CaseHit>(
                                "search.cases",
                                hits -> HitTables.cases(hits, schemes.get()),
                                turn(SearchGroup.CASES, asked)))
                        .show(found, asked.slice(), ALL));
        answer.deliveries()
                .ifPresent(found -> group(new HitGroup<DeliveryHit>(
                                "search.deliveries", HitTables::deliveries, turn(SearchGroup.DELIVERIES, asked)))
                        .show(found, asked.slice(), OF_FILES));
    }

    private Consumer<Slice> turn(SearchGroup group, SearchRequest asked) {
        return page -> search.accept(asked.turnedTo(group, page));
    }

    private <T> HitGroup<T> group(HitGroup<T> fresh) {
        getChildren()
                .filter(old -> old.getId().equals(fresh.getId()))
                .findFirst()
                .ifPresentOrElse(old -> replace(old, fresh), () -> add(fresh));
        return fresh;
    }
}
