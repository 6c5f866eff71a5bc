package org.hedui.audit;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts, as the audit trail keeps it: copied at the time of the deed, so that a later change of name or role alters
 * nothing.
 *
 * @param level how strongly the person was identified
 */
public record ActingPerson(String userId, String name, Set<String> roles, String level) {
    public ActingPerson {
        roles = Set.copyOf(roles);
    }

    String[] sortedRoles() {
        return new TreeSet<>(roles).toArray(String[]::new);
    }
}
