package org.hedui.cli.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's administration by REST. Every answer above 299 is a failure, save where the method says otherwise. */
public final class KeycloakAdmin {
    private static final Duration TOKEN_USE = Duration.ofSeconds(30);
    static final JsonMapper JSON = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final IdentityAccess access;
    private String token = "";
    private long fetched;

    public KeycloakAdmin(IdentityAccess access) {
        this.access = access;
    }

    /** The answer's body; a missing node if there is nothing at that path. */
    public JsonNode get(String path) {
        HttpResponse<String> answer = send("GET", path, "");
        return answer.statusCode() == 404 ? MissingNode.getInstance() : parsed(required("GET", path, answer));
    }

    /** Creates something below {@code path} and returns its id. */
    public String post(String path, String body) {
        HttpResponse<String> answer = required("POST", path, send("POST", path, body));
        return answer.headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElse("");
    }

    public void put(String path, String body) {
        required("PUT", path, send("PUT", path, body));
    }

    /** A token lives one minute; it is renewed in good time, since proving a password is slow on purpose. */
    private synchronized String token() {
        if (System.nanoTime() - fetched > TOKEN_USE.toNanos() || token.isEmpty()) {
            String path = "/realms/master/protocol/openid-connect/token";
            String form = "grant_type=password&client_id=admin-cli&username=" + encoded(access.user()) + "&password="
                    + encoded(access.password());
            HttpRequest request = HttpRequest.newBuilder(URI.create(access.url() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            token = parsed(required("POST", path, sent(request)))
                    .path("access_token")
                    .asText();
            fetched = System.nanoTime();
        }
        return token;
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return sent(HttpRequest.newBuilder(URI.create(access.url() + "/admin/realms" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(2))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new HouseFailure(
                    broken,
                    Trouble.IDENTITY_REFUSED,
                    request.method(),
                    request.uri().getPath(),
                    "nothing",
                    broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Keycloak", stopped);
        }
    }

    private static HttpResponse<String> required(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() > 299) {
            throw new HouseFailure(Trouble.IDENTITY_REFUSED, method, path, answer.statusCode(), answer.body());
        }
        return answer;
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Keycloak's answer is no JSON", broken);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
