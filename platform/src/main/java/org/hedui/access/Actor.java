package org.hedui.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.audit.ActingPerson;
import org.hedui.kernel.TenantId;

/**
 * A person of a tenant, as the token of this request says. Rights are read from it at each call and are never kept.
 *
 * @param userId the identity provider's stable id, not the login name
 * @param name the person's real name (S4-15 「采用实名制方式管理」)
 */
public record Actor(String userId, String name, TenantId tenant, Set<Role> roles, AuthenticationLevel level) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    ActingPerson asActingPerson() {
        Set<String> codes = roles.stream().map(Role::code).collect(Collectors.toSet());
        return new ActingPerson(userId, name, codes, level.name());
    }
}
