package org.hedui.ui.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hedui.access.Actor;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenActorTest {
    private static final Map<String, Object> COMPLETE = Map.of(
            "sub", "7c9e",
            "name", "赵静",
            "tenant", "dongliao",
            "roles", List.of("acceptance-officer", "default-roles-hedui"),
            "acr", "password");

    @Test
    void theTokenNamesThePersonTheTenantAndTheRolesOfOurs() {
        assertThat(TokenActor.from(COMPLETE))
                .isEqualTo(new Actor(
                        "7c9e",
                        "赵静",
                        new TenantId("dongliao"),
                        java.util.Set.of(Role.ACCEPTANCE_OFFICER),
                        AuthenticationLevel.PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "tenant", "roles", "name"})
    void aTokenThatLacksWhatIsNeededIsRefused(String claim) {
        Map<String, Object> claims = new HashMap<>(COMPLETE);
        claims.remove(claim);
        assertThatThrownBy(() -> TokenActor.from(claims))
                .isInstanceOf(IncompleteToken.class)
                .hasMessageContaining("'" + claim + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "t_x; drop schema", "Dongliao"})
    void aTenantThatCannotBeOneIsRefused(String tenant) {
        Map<String, Object> claims = new HashMap<>(COMPLETE);
        claims.put("tenant", tenant);
        assertThatThrownBy(() -> TokenActor.from(claims)).isInstanceOf(IncompleteToken.class);
    }

    @Test
    void rolesThatAreNoneOfOursGiveNothing() {
        Map<String, Object> claims = new HashMap<>(COMPLETE);
        claims.put("roles", List.of("offline_access", "admin"));
        assertThatThrownBy(() -> TokenActor.from(claims)).isInstanceOf(IncompleteToken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "1", "0", "FINGERPRINT", "fingerprint2", ""})
    void anythingButAFingerprintIsTheWeakestLevel(String acr) {
        Map<String, Object> claims = new HashMap<>(COMPLETE);
        claims.put("acr", acr);
        assertThat(TokenActor.from(claims).level()).isEqualTo(AuthenticationLevel.PASSWORD);
    }

    @Test
    void aFingerprintIsTheStrongerLevel() {
        Map<String, Object> claims = new HashMap<>(COMPLETE);
        claims.put("acr", "fingerprint");
        assertThat(TokenActor.from(claims).level()).isEqualTo(AuthenticationLevel.FINGERPRINT);
    }
}
