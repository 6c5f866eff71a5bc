package org.hedui.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.hedui.cli.demo.DemoAccounts;
import org.hedui.cli.house.KeycloakAdmin;
import org.hedui.cli.house.Realm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The realm as people and the application meet it. */
@Tag("house")
class IdentityIT {
    private static final String CLIENT = "/hedui/clients?clientId=hedui-war";
    private final TestHouse house = TestHouse.running();
    private final KeycloakAdmin admin = new KeycloakAdmin(house.identity());

    @Test
    void theRealmNamesItselfByTheAddressThatBrowsersUse() throws Exception {
        assertThat(get(house.identity().issuer() + "/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + house.identity().issuer() + "\"");
    }

    @Test
    void everyTenantIsAnOrganizationUnderItsOwnName() {
        JsonNode organizations = admin.get("/hedui/organizations?max=100");
        assertThat(organizations.findValuesAsText("alias"))
                .contains("dongliao", "shashi", "demoprovince")
                .hasSize(13);
        assertThat(organizations.findValuesAsText("name")).contains("东辽县", "沙市区");
    }

    @Test
    void theTokenCarriesTenantRolesNameAndLevelAndNothingOfOtherRoles() {
        JsonNode token = admin.get("/hedui/clients/" + client()
                + "/evaluate-scopes/generate-example-id-token?scope=openid&userId=" + user("dongliao.checking"));
        assertThat(token.path("tenant").asText()).isEqualTo("dongliao");
        assertThat(token.path("roles")).hasSize(1);
        assertThat(token.path("roles").path(0).asText()).isEqualTo("checking-officer");
        assertThat(token.path("name").asText()).isEqualTo("吴晓东");
        assertThat(token.path("preferred_username").asText()).isEqualTo("dongliao.checking");
        assertThat(token.path("acr").asText()).isEqualTo("password");
    }

    @Test
    void onlyAnAdministratorMayChangeWhoseTenantAPersonIs() {
        JsonNode attributes = admin.get("/hedui/users/profile").path("attributes");
        for (JsonNode attribute : attributes) {
            assertThat(attribute.path("permissions").path("edit").findValuesAsText(""))
                    .as(attribute.path("name").asText())
                    .isEmpty();
            assertThat(attribute.path("permissions").path("edit").toString()).isEqualTo("[\"admin\"]");
        }
        assertThat(attributes.findValuesAsText("name")).contains("tenant");
    }

    @Test
    void theClientTakesNoPasswordsAndReturnsToThisApplicationOnly() {
        JsonNode client = admin.get(CLIENT).path(0);
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.path("publicClient").asBoolean()).isFalse();
        assertThat(client.path("redirectUris").toString()).isEqualTo("[\"" + house.url() + "/callback\"]");
        assertThat(client.path("secret").asText())
                .isEqualTo(house.applicationSettings().get("hedui.oidc.secret"));
    }

    @Test
    void wrongPasswordsLockAnAccountForAWhile() {
        JsonNode realm = admin.get("/hedui");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void theLoginPageIsOursInChineseAndSaysThatTheDataAreSynthetic() throws Exception {
        String page = get(house.identity().issuer()
                + "/protocol/openid-connect/auth?client_id=hedui-war&response_type=code&scope=openid&redirect_uri="
                + house.url() + "/callback");
        assertThat(page)
                .contains("居民家庭经济状况核对平台", "演示数据", "id=\"username\"", "id=\"kc-login\"")
                .doesNotContain("Keycloak");
    }

    @Test
    void aSecondRunOfTheSetUpChangesNothing() {
        int before = admin.get("/hedui/users?max=1000").size();
        new Realm(house.identity()).ensureAccounts(DemoAccounts.all(), "another-password");
        assertThat(admin.get("/hedui/users?max=1000")).hasSize(before);
    }

    private String client() {
        return admin.get(CLIENT).path(0).path("id").asText();
    }

    private String user(String username) {
        return admin.get("/hedui/users?exact=true&username=" + username)
                .path(0)
                .path("id")
                .asText();
    }

    private static String get(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(List.of(answer.statusCode())).containsExactly(200);
        return answer.body();
    }
}
