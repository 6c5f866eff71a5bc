package org.hedui.ui.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.access.Actor;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.jspecify.annotations.Nullable;

/** Reads an actor out of the claims of an identity token that the container has verified. */
public final class TokenActor {
    private TokenActor() {}

    /**
     * The person these claims name. An unknown {@code acr} is the weakest level, never a stronger one.
     *
     * @throws IncompleteToken if there is no tenant, or no role of ours, in it
     */
    public static Actor from(Map<String, Object> claims) {
        String user = text(claims, "sub").orElseThrow(() -> new IncompleteToken("sub"));
        Set<Role> roles = roles(claims.get("roles"));
        if (roles.isEmpty()) {
            throw new IncompleteToken("roles");
        }
        String name = text(claims, "name")
                .or(() -> text(claims, "preferred_username"))
                .orElseThrow(() -> new IncompleteToken("name"));
        return new Actor(user, name, tenant(claims), roles, level(claims));
    }

    private static TenantId tenant(Map<String, Object> claims) {
        String tenant = text(claims, "tenant").orElseThrow(() -> new IncompleteToken("tenant"));
        try {
            return new TenantId(tenant);
        } catch (VerificationException malformed) {
            IncompleteToken refusal = new IncompleteToken("tenant");
            refusal.initCause(malformed);
            throw refusal;
        }
    }

    private static AuthenticationLevel level(Map<String, Object> claims) {
        return text(claims, "acr").filter("fingerprint"::equals).isPresent()
                ? AuthenticationLevel.FINGERPRINT
                : AuthenticationLevel.PASSWORD;
    }

    private static Set<Role> roles(@Nullable Object claim) {
        Collection<?> codes = claim instanceof Collection<?> many ? many : Set.of();
        return codes.stream()
                .map(code -> Role.find(String.valueOf(code)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return Optional.ofNullable(claims.get(name)).map(Objects::toString).filter(value -> !value.isBlank());
    }
}
