package org.hedui.cli.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.hedui.audit.chain.Checkpoint;
import org.hedui.audit.chain.CheckpointBook;
import org.hedui.kernel.VerificationException;

/**
 * The book by HTTP, as {@link org.hedui.audit.chain.HttpWitness} speaks it. Two keys: one adds and reads, the other reads.
 * There is no method that changes or removes.
 */
final class WitnessServer implements AutoCloseable {
    private static final int LONGEST = 1 << 20;
    private final HttpServer server;
    private final BookFile book;
    private final Keys keys;

    /** The two keys. */
    record Keys(String write, String read) {}

    private WitnessServer(HttpServer server, BookFile book, Keys keys) {
        this.server = server;
        this.book = book;
        this.keys = keys;
    }

    static WitnessServer start(InetSocketAddress address, BookFile book, Keys keys) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        WitnessServer witness = new WitnessServer(server, book, keys);
        server.createContext("/", witness::answer);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        return witness;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String method = call.getRequestMethod();
            String path = call.getRequestURI().getPath();
            if (!isBearing(call, "POST".equals(method) ? List.of(keys.write()) : List.of(keys.write(), keys.read()))) {
                reply(call, 401, "");
            } else if ("POST /checkpoints".equals(method + " " + path)) {
                take(call);
            } else if ("GET".equals(method)) {
                read(call, path);
            } else {
                reply(call, 405, "");
            }
        }
    }

    private static boolean isBearing(HttpExchange call, List<String> accepted) {
        String shown = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
        boolean found = false;
        for (String key : accepted) {
            found |= MessageDigest.isEqual(octets(shown), octets("Bearer " + key));
        }
        return found;
    }

    private void take(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(LONGEST);
        try {
            book.take(new String(body, StandardCharsets.UTF_8));
            reply(call, 201, "");
        } catch (VerificationException refusal) {
            reply(call, 409, String.valueOf(refusal.getMessage()));
        }
    }

    private void read(HttpExchange call, String path) throws IOException {
        switch (path) {
            case "/checkpoints" -> reply(call, 200, texts(after(call)));
            case "/checkpoints/last" -> {
                String last = book.ask(all -> all.last().map(Checkpoint::text).orElse(""));
                reply(call, last.isEmpty() ? 204 : 200, last);
            }
            case "/heads" -> reply(call, 200, heads());
            default -> reply(call, 404, "");
        }
    }

    /** The number in {@code ?after=}, 0 if there is none. */
    private static long after(HttpExchange call) {
        String query = String.valueOf(call.getRequestURI().getQuery());
        return query.matches("after=\\d{1,18}") ? Long.parseLong(query.substring("after=".length())) : 0;
    }

    private String texts(long after) {
        return book.ask(all -> all.after(after).stream().map(Checkpoint::text).collect(Collectors.joining()));
    }

    private String heads() {
        return book.ask(CheckpointBook::heads).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(), Map.Entry::getValue, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .map(head -> "%s %d %s\n".formatted(head.tenant(), head.size(), head.hash()))
                .collect(Collectors.joining());
    }

    private static void reply(HttpExchange call, int status, String text) throws IOException {
        byte[] octets = octets(text);
        call.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        call.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
        if (octets.length > 0) {
            try (OutputStream body = call.getResponseBody()) {
                body.write(octets);
            }
        }
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
