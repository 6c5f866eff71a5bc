package org.hedui.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hedui.content.Content;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantSettings;

/**
 * The packs in use, compiled once. A changed file of the content is seen at the next use: a new pack is live without a
 * restart, and what was computed keeps the version it was computed with.
 */
@ApplicationScoped
public class PolicyShelf {
    private record Shelved(PolicyPack pack, Instant asOf) {}

    private final Map<String, Shelved> shelved = new ConcurrentHashMap<>();

    @Inject
    Content content;

    /** For the container's proxy. */
    protected PolicyShelf() {}

    public PolicyShelf(Content content) {
        this.content = content;
    }

    /**
     * The tenant's own pack, or the nearest above it in the tree of tenants.
     *
     * @throws VerificationException HEDUI-POLICY-010 if there is none up to the province
     */
    public PolicyPack of(TenantSettings tenant) {
        Optional<TenantId> next = Optional.of(tenant.id());
        while (next.isPresent()) {
            String id = next.get().value();
            if (content.has("packs/" + id + "/pack.yaml")) {
                return pack(id);
            }
            next = TenantSettings.of(content, next.get()).parent();
        }
        throw new VerificationException(
                "HEDUI-POLICY-010", "there is no policy pack for %s or above it".formatted(tenant.id()), tenant.name());
    }

    private PolicyPack pack(String id) {
        Instant changed = lastChange();
        return shelved.compute(
                        id,
                        (same, before) -> before != null && before.asOf().equals(changed)
                                ? before
                                : new Shelved(new PackLoader(content).load(id), changed))
                .pack();
    }

    private Instant lastChange() {
        return Stream.of("packs", "catalogue")
                .map(content.root()::resolve)
                .filter(Files::isDirectory)
                .map(PolicyShelf::newest)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant newest(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(PolicyShelf::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
