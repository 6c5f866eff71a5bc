package org.hedui.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.SuiteId;
import org.hedui.kernel.TenantId;

/** A chain of entries that differ in every column, and where a witness saw it end. */
final class SampleChain {
    static final TenantId TENANT = new TenantId("dongliao");
    static final Instant START = Instant.parse("2026-03-05T08:00:00Z");
    private static final List<String> DEEDS = List.of("read-case", "declare-household", "run-system-check");

    private SampleChain() {}

    static RecordedEntry entry(TenantId tenant, long number) {
        Instant at = START.plusSeconds(number);
        return new RecordedEntry(
                number,
                Long.toString(800 + number / 3),
                at.plusNanos(123_456_000),
                "t_%s_login".formatted(tenant),
                at,
                tenant.value(),
                "u-" + number % 7,
                number % 2 == 0 ? "王小明" : "欧阳𠮷",
                number % 3 == 0 ? List.of("acceptance-officer", "checking-officer") : List.of("checking-officer"),
                "password",
                DEEDS.get((int) (number % DEEDS.size())),
                number % 5 == 0 ? Optional.empty() : Optional.of("220422-20260305-%05d".formatted(number)),
                "case " + number,
                "dibao, authorization " + number,
                number % 4 == 0 ? List.of() : List.of("deposit", "vehicle"),
                number % 11 == 0 ? "REFUSED" : "DONE",
                "{\"sources\": \"%d\"}".formatted(number));
    }

    static List<Link> links(int size) {
        return links(TENANT, entries(TENANT, size));
    }

    static List<RecordedEntry> entries(TenantId tenant, int size) {
        List<RecordedEntry> entries = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            entries.add(entry(tenant, number));
        }
        return entries;
    }

    /** The chain that an honest sequencer, or a forger who owns the database, makes of these entries. */
    static List<Link> links(TenantId tenant, List<RecordedEntry> entries) {
        List<Link> links = new ArrayList<>();
        ChainHead head = ChainHead.empty(tenant);
        for (RecordedEntry entry : entries) {
            head = head.next(CryptoSuite.GUOMI, entry);
            links.add(new Link(head.size(), head.hash(), SuiteId.GUOMI, Optional.of(entry)));
        }
        return links;
    }

    /** A checkpoint every so many links. */
    static List<CheckpointBook.Sighting> sightings(List<Link> links, int every) {
        List<CheckpointBook.Sighting> sightings = new ArrayList<>();
        for (int size = every; size <= links.size(); size += every) {
            ChainHead head = new ChainHead(TENANT, size, links.get(size - 1).hash());
            sightings.add(new CheckpointBook.Sighting(size / every, head));
        }
        return sightings;
    }

    static ChainReport verified(List<Link> links, List<CheckpointBook.Sighting> sightings) {
        ChainVerification verification = new ChainVerification(TENANT, sightings);
        links.forEach(verification::next);
        return verification.end();
    }
}
