package org.hedui.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hedui.access.Actor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;

/**
 * Which groups a key is looked for in: those that it says something for and that the actor may browse. People, and their
 * cases, only for who may search for people.
 */
record SearchScope(Set<SearchGroup> groups) {
    SearchScope {
        groups = Set.copyOf(groups);
    }

    /** @throws org.hedui.access.PermissionDenied if nothing is left for this actor, naming what would be needed */
    static SearchScope of(SearchKey key, Actor actor) {
        boolean person = key.person().isPresent() && Guard.may(actor, Permission.SEARCH_PEOPLE);
        EnumSet<SearchGroup> groups = EnumSet.noneOf(SearchGroup.class);
        if (person) {
            groups.add(SearchGroup.PEOPLE);
        }
        if ((person || key.number().isPresent()) && Guard.may(actor, Permission.BROWSE_CASES)) {
            groups.add(SearchGroup.CASES);
        }
        if (key.file().isPresent() && Guard.may(actor, Permission.BROWSE_DELIVERIES)) {
            groups.add(SearchGroup.DELIVERIES);
        }
        if (groups.isEmpty()) {
            Guard.require(actor, needed(key));
        }
        return new SearchScope(groups);
    }

    boolean isOfPerson() {
        return groups.contains(SearchGroup.PEOPLE);
    }

    boolean has(SearchGroup group, SearchRequest asked) {
        return groups.contains(group) && asked.groups().contains(group);
    }

    private static Permission needed(SearchKey key) {
        if (key.person().isPresent()) {
            return Permission.SEARCH_PEOPLE;
        }
        return Optional.of(Permission.BROWSE_CASES)
                .filter(permission -> key.number().isPresent())
                .orElse(Permission.BROWSE_DELIVERIES);
    }
}
