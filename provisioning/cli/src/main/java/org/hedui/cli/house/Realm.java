package org.hedui.cli.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The one realm of the province: made from the layout's file on the first start; on each later start only what
 * depends on this start is set again: the application's addresses, its secret and the pages' theme.
 */
public final class Realm {
    static final String NAME = "hedui";
    static final String CLIENT = "hedui-war";
    private final KeycloakAdmin admin;

    public Realm(IdentityAccess access) {
        this.admin = new KeycloakAdmin(access);
    }

    /**
     * Makes the realm stand.
     *
     * @param application the public address of the application, without a slash at its end
     */
    public void ensure(Path definition, String application, String clientSecret, boolean demo) {
        if (admin.get("/" + NAME).isMissingNode()) {
            admin.post("", read(definition).toString());
        }
        ObjectNode theme = KeycloakAdmin.JSON.createObjectNode();
        theme.put("loginTheme", demo ? "hedui-demo" : "hedui");
        admin.put("/" + NAME, theme.toString());
        JsonNode client = admin.get("/" + NAME + "/clients?clientId=" + CLIENT).path(0);
        ObjectNode current = client.deepCopy();
        current.put("secret", clientSecret);
        current.put("baseUrl", application + "/");
        current.putArray("redirectUris").add(application + "/callback");
        current.putArray("webOrigins").add(application);
        ((ObjectNode) current.path("attributes")).put("post.logout.redirect.uris", application + "/*");
        String clientId = client.path("id").asText();
        admin.put("/" + NAME + "/clients/" + clientId, current.toString());
        ensureRoles(read(definition), clientId);
    }

    /** Roles that came with a later version, so that a realm of an earlier one has them too. */
    private void ensureRoles(JsonNode definition, String clientId) {
        Set<String> standing =
                new TreeSet<>(admin.get("/" + NAME + "/roles?max=1000").findValuesAsText("name"));
        for (JsonNode role : definition.path("roles").path("realm")) {
            String name = role.path("name").asText();
            if (!standing.contains(name)) {
                admin.post("/" + NAME + "/roles", role.toString());
                ArrayNode mapped = KeycloakAdmin.JSON.createArrayNode();
                mapped.add(admin.get("/" + NAME + "/roles/" + name));
                admin.post("/" + NAME + "/clients/" + clientId + "/scope-mappings/realm", mapped.toString());
            }
        }
    }

    /**
     * An organization for each tenant, with the tenant's id as its alias; those that stand are left as they are.
     *
     * @param names the tenants' names by their ids
     */
    public void ensureOrganizations(Map<String, String> names) {
        Map<String, String> standing = organizationIds();
        names.forEach((tenant, name) -> {
            if (!standing.containsKey(tenant)) {
                ObjectNode organization = KeycloakAdmin.JSON.createObjectNode();
                organization.put("name", name).put("alias", tenant).put("enabled", true);
                admin.post("/" + NAME + "/organizations", organization.toString());
            }
        });
    }

    /** Accounts with their roles, members of their tenants' organizations; those that stand are left as they are. */
    public void ensureAccounts(List<Account> accounts, String password) {
        Set<String> standing =
                new TreeSet<>(admin.get("/" + NAME + "/users?max=10000").findValuesAsText("username"));
        Map<String, String> organizations = organizationIds();
        Map<String, JsonNode> roles = new TreeMap<>();
        admin.get("/" + NAME + "/roles")
                .forEach(role -> roles.put(role.path("name").asText(), role));
        accounts.stream()
                .filter(account -> !standing.contains(account.username()))
                .forEach(account -> open(account, password, roles, organizations.get(account.tenant())));
    }

    private void open(Account account, String password, Map<String, JsonNode> roles, @Nullable String organization) {
        ObjectNode user = KeycloakAdmin.JSON.createObjectNode();
        // One field holds the whole name: family name first, no blank between.
        user.put("username", account.username())
                .put("firstName", account.name())
                .put("enabled", true);
        user.putObject("attributes").putArray("tenant").add(account.tenant());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        String users = "/" + NAME + "/users";
        String id = admin.post(users, user.toString());
        ArrayNode granted = KeycloakAdmin.JSON.createArrayNode();
        account.roles().stream().sorted().forEach(role -> granted.add(roles.get(role)));
        admin.post(users + "/" + id + "/role-mappings/realm", granted.toString());
        admin.post("/" + NAME + "/organizations/" + organization + "/members", id);
    }

    private Map<String, String> organizationIds() {
        Map<String, String> ids = new TreeMap<>();
        admin.get("/" + NAME + "/organizations?max=10000")
                .forEach(organization -> ids.put(
                        organization.path("alias").asText(),
                        organization.path("id").asText()));
        return ids;
    }

    private static JsonNode read(Path definition) {
        try {
            return KeycloakAdmin.JSON.readTree(definition.toFile());
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, definition, unusable);
        }
    }

    /**
     * A person's account.
     *
     * @param tenant the tenant's id
     * @param roles realm roles, as {@code checking-officer}
     */
    public record Account(String username, String name, String tenant, Set<String> roles) {
        public Account {
            roles = Set.copyOf(roles);
        }
    }
}
