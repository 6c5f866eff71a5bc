package org.hedui.audit.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hedui.crypto.SuiteId;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/**
 * A chain as a file: UTF-8, a line of JSON for the tenant, then one for each link with its entry. The same chain gives
 * the same octets, whoever exports it and whenever.
 */
public final class ChainExport {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORMAT = "hedui audit export 1";

    private ChainExport() {}

    public static void begin(TenantId tenant, Writer out) throws IOException {
        line(out, JSON.createObjectNode().put("format", FORMAT).put("tenant", tenant.value()));
    }

    public static void write(Link link, Writer out) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        line.put("number", link.number())
                .put("hash", link.hash())
                .put("suite", link.suite().name());
        link.entry().ifPresent(entry -> fill(line.putObject("entry"), entry));
        line(out, line);
    }

    private static void fill(ObjectNode line, RecordedEntry entry) {
        line.put("number", entry.number());
        line.put("transaction", entry.transaction());
        line.put("recordedAt", entry.recordedAt().toString());
        line.put("recordedBy", entry.recordedBy());
        line.put("at", entry.at().toString());
        line.put("tenant", entry.tenant());
        line.put("actorId", entry.actorId());
        line.put("actorName", entry.actorName());
        fill(line.putArray("roles"), entry.roles());
        line.put("level", entry.level());
        line.put("deed", entry.deed());
        entry.caseNumber().ifPresent(number -> line.put("caseNumber", number));
        line.put("subject", entry.subject());
        line.put("purpose", entry.purpose());
        fill(line.putArray("fields"), entry.fields());
        line.put("outcome", entry.outcome());
        line.put("details", entry.details());
    }

    private static void fill(ArrayNode line, List<String> values) {
        values.forEach(line::add);
    }

    private static void line(Writer out, ObjectNode line) throws IOException {
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
    }

    /**
     * Reads an export.
     *
     * @param reader gets each link, in the order of the file
     * @return whose chain it is
     * @throws VerificationException HEDUI-AUD-016 if a line is none of an export, naming the line
     */
    public static TenantId read(BufferedReader in, Consumer<Link> reader) throws IOException {
        String first = in.readLine();
        TenantId tenant = parsed(1, first == null ? "" : first, ChainExport::tenant);
        int number = 1;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            reader.accept(parsed(number, line, ChainExport::link));
        }
        return tenant;
    }

    /** Whose chain an export is, by its first line. */
    public static TenantId tenantOf(BufferedReader in) throws IOException {
        String first = in.readLine();
        return parsed(1, first == null ? "" : first, ChainExport::tenant);
    }

    private static <T> T parsed(int number, String line, Reading<T> reading) {
        try {
            return reading.of(JSON.readTree(line));
        } catch (IOException | RuntimeException unreadable) {
            VerificationException refusal = new VerificationException(
                    "HEDUI-AUD-016",
                    "line %d of the export cannot be read: the file is damaged, cut off or no export of a chain"
                            .formatted(number),
                    number);
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(JsonNode line) throws IOException;
    }

    private static TenantId tenant(JsonNode line) {
        if (!FORMAT.equals(text(line, "format"))) {
            throw new IllegalArgumentException("another format");
        }
        return new TenantId(text(line, "tenant"));
    }

    private static Link link(JsonNode line) {
        return new Link(
                number(line, "number"),
                text(line, "hash"),
                SuiteId.valueOf(text(line, "suite")),
                Optional.ofNullable(line.get("entry")).map(ChainExport::entry));
    }

    private static RecordedEntry entry(JsonNode line) {
        return new RecordedEntry(
                number(line, "number"),
                text(line, "transaction"),
                instant(line, "recordedAt"),
                text(line, "recordedBy"),
                instant(line, "at"),
                text(line, "tenant"),
                text(line, "actorId"),
                text(line, "actorName"),
                texts(line, "roles"),
                text(line, "level"),
                text(line, "deed"),
                Optional.ofNullable(line.get("caseNumber")).map(JsonNode::asText),
                text(line, "subject"),
                text(line, "purpose"),
                texts(line, "fields"),
                text(line, "outcome"),
                text(line, "details"));
    }

    private static String text(JsonNode line, String name) {
        JsonNode value = line.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.asText();
    }

    private static long number(JsonNode line, String name) {
        JsonNode value = line.get(name);
        if (value == null || !value.canConvertToExactIntegral()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.longValue();
    }

    private static Instant instant(JsonNode line, String name) {
        return Instant.parse(text(line, name));
    }

    private static List<String> texts(JsonNode line, String name) {
        List<String> values = new ArrayList<>();
        line.withArray(name).forEach(value -> values.add(value.asText()));
        return values;
    }
}
