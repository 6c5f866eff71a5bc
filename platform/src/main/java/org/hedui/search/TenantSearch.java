package org.hedui.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks for a key in what the tenant has: one statement for each group. */
@Dependent
public class TenantSearch {
    private final PersonSearch people;
    private final CaseSearch cases;
    private final DeliverySearch deliveries;

    @Inject
    public TenantSearch(PersonSearch people, CaseSearch cases, DeliverySearch deliveries) {
        this.people = people;
        this.cases = cases;
        this.deliveries = deliveries;
    }

    SearchAnswer answer(SearchKey key, SearchScope scope, SearchRequest asked) {
        Slice slice = asked.slice();
        return new SearchAnswer(
                key.kind(),
                group(
                        SearchGroup.PEOPLE,
                        scope,
                        asked,
                        () -> people.find(key.person().orElseThrow(), slice)),
                group(SearchGroup.CASES, scope, asked, () -> cases.find(key, slice)),
                group(
                        SearchGroup.DELIVERIES,
                        scope,
                        asked,
                        () -> deliveries.find(key.file().orElseThrow(), slice)));
    }

    private static <T> Optional<Found<T>> group(
            SearchGroup group, SearchScope scope, SearchRequest asked, Supplier<Found<T>> search) {
        return scope.has(group, asked) ? Optional.of(search.get()) : Optional.empty();
    }
}
