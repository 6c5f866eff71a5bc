package org.hedui.search;

import java.util.Optional;

/**
 * What was found. A group that was not searched, because the text says nothing for it or the actor may not browse it, is
 * absent; one that was searched in vain is there and empty.
 */
public record SearchAnswer(
        KeyKind kind,
        Optional<Found<PersonHit>> people,
        Optional<Found<CaseHit>> cases,
        Optional<Found<DeliveryHit>> deliveries) {
    public boolean isEmpty() {
        return total(people) + total(cases) + total(deliveries) == 0;
    }

    static long total(Optional<? extends Found<?>> group) {
        return group.map(Found::total).orElse(0L);
    }
}
