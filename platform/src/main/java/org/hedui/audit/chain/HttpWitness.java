package org.hedui.audit.chain;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/**
 * The witness as a service of its own ({@code hedui witness}), by HTTP:
 *
 * <pre>
 * POST /checkpoints          a checkpoint's text; 201 when it is kept, 409 with code and sentence when it is refused
 * GET  /checkpoints?after=N  the texts after number N, one after the other
 * GET  /checkpoints/last     the last one's text; 204 if there is none
 * GET  /heads                a line "tenant size hash" for each chain
 * </pre>
 *
 * <p>Each call bears a key as {@code Authorization: Bearer …}. There is no call that takes anything back.
 */
public final class HttpWitness implements Witness {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI address;
    private final String key;

    /** @param address as {@code http://127.0.0.1:8791} */
    public HttpWitness(URI address, String key) {
        this.address = address;
        this.key = key;
    }

    @Override
    public Optional<Checkpoint> last() throws IOException {
        String text = required(send(request("/checkpoints/last").GET()));
        return text.isEmpty() ? Optional.empty() : Optional.of(Checkpoint.parse(text));
    }

    @Override
    public Map<TenantId, ChainHead> heads() throws IOException {
        Map<TenantId, ChainHead> heads = new TreeMap<>();
        for (String line : required(send(request("/heads").GET())).lines().toList()) {
            String[] words = line.split(" ", -1);
            TenantId tenant = new TenantId(words[0]);
            heads.put(tenant, new ChainHead(tenant, Long.parseLong(words[1]), words[2]));
        }
        return heads;
    }

    /** All checkpoints after a number, as they were written. */
    public String textsAfter(long number) throws IOException {
        return required(send(request("/checkpoints?after=" + number).GET()));
    }

    @Override
    public void take(Checkpoint checkpoint) throws IOException {
        HttpResponse<String> answer = send(request("/checkpoints").POST(BodyPublishers.ofString(checkpoint.text())));
        if (answer.statusCode() == 409) {
            String[] parts = answer.body().strip().split(": ", 2);
            throw new VerificationException(parts[0], parts.length > 1 ? parts[1] : "", checkpoint.number());
        }
        required(answer);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + key);
    }

    private static String required(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() > 299) {
            throw new IOException("the witness answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking the witness", stopped);
        }
    }
}
