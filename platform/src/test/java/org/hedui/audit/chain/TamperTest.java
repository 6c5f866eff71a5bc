package org.hedui.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hedui.audit.chain.Finding.Kind;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.SuiteId;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.Test;

/**
 * A chain of a thousand entries with a checkpoint every fifty links, bent in every way we could think of. Each bend is
 * found, and at the right place. The soak run bends at every row, the ordinary one at a seeded draw of them.
 */
class TamperTest {
    private static final int SIZE = 1_000;
    private static final int EVERY = 50;
    private static final List<Link> SOUND = SampleChain.links(SIZE);
    private static final List<CheckpointBook.Sighting> SEEN = SampleChain.sightings(SOUND, EVERY);

    private static List<Integer> places() {
        List<Integer> all =
                new ArrayList<>(IntStream.rangeClosed(1, SIZE).boxed().toList());
        if (!Boolean.getBoolean("hedui.soak")) {
            Collections.shuffle(all, new Random(41));
            all = all.subList(0, 60);
        }
        return all;
    }

    private static ChainReport bent(UnaryOperator<List<Link>> bend) {
        return SampleChain.verified(bend.apply(new ArrayList<>(SOUND)), SEEN);
    }

    private static void isFoundAt(ChainReport report, Kind kind, long from) {
        assertThat(report.first())
                .as("%s at %d, in %s", kind, from, report.findings())
                .hasValueSatisfying(first -> {
                    assertThat(first.from()).isEqualTo(from);
                    assertThat(first.kind()).isEqualTo(kind);
                });
    }

    private static List<Link> with(List<Link> links, int place, UnaryOperator<Link> change) {
        links.set(place - 1, change.apply(links.get(place - 1)));
        return links;
    }

    private static Link hashed(Link link, String hash) {
        return new Link(link.number(), hash, link.suite(), link.entry());
    }

    private static Link telling(Link link, Optional<RecordedEntry> entry) {
        return new Link(link.number(), link.hash(), link.suite(), entry);
    }

    @Test
    void theUnbentChainIsSoundAndConfirmedToItsEnd() {
        ChainReport report = SampleChain.verified(SOUND, SEEN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.confirmed()).isEqualTo(SIZE);
    }

    /** Two million and more: each alone makes another hash, which is all that a flipped bit could hide behind. */
    @Test
    void everyFlippedBitOfEveryEntryGivesAnotherHash() {
        List<String> unnoticed = new ArrayList<>();
        for (Integer place : places()) {
            Link link = SOUND.get(place - 1);
            ChainHead before = place == 1
                    ? ChainHead.empty(SampleChain.TENANT)
                    : new ChainHead(
                            SampleChain.TENANT, place - 1, SOUND.get(place - 2).hash());
            FlippedBits.of(link.entry().orElseThrow()).forEach(flipped -> {
                if (before.next(CryptoSuite.GUOMI, flipped).hash().equals(link.hash())) {
                    unnoticed.add(place + ": " + flipped);
                }
            });
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void aFlippedBitIsFoundAtItsRow() {
        for (Integer place : places()) {
            isFoundAt(
                    bent(links -> with(
                            links,
                            place,
                            link -> telling(
                                    link,
                                    FlippedBits.of(link.entry().orElseThrow()).findFirst()))),
                    Kind.ALTERED,
                    place);
            // At a checkpoint's link the checkpoint differs too, which concerns every link since the one before.
            assertThat(bent(links -> with(links, place, link -> hashed(link, flipped(link.hash()))))
                            .findings())
                    .anySatisfy(finding -> {
                        assertThat(finding.kind()).isEqualTo(Kind.ALTERED);
                        assertThat(finding.from()).isEqualTo((long) place);
                    });
        }
    }

    private static String flipped(String hash) {
        return (hash.charAt(0) == '0' ? '1' : '0') + hash.substring(1);
    }

    @Test
    void aDeletedEntryAndADeletedLinkAreFoundAtTheirRow() {
        for (Integer place : places()) {
            isFoundAt(
                    bent(links -> with(links, place, link -> telling(link, Optional.empty()))), Kind.ENTRY_GONE, place);
            isFoundAt(
                    bent(links -> {
                        links.remove(place - 1);
                        return links;
                    }),
                    place == SIZE ? Kind.CUT : Kind.LINK_GONE,
                    place);
        }
    }

    @Test
    void aDoubledLinkIsFoundAtItsRow() {
        for (Integer place : places()) {
            isFoundAt(
                    bent(links -> {
                        links.add(place, links.get(place - 1));
                        return links;
                    }),
                    Kind.DOUBLED,
                    place);
        }
    }

    @Test
    void twoSwappedEntriesAreFoundAtTheFirstOfThem() {
        for (Integer place : places()) {
            if (place < SIZE) {
                isFoundAt(
                        bent(links -> {
                            Optional<RecordedEntry> one = links.get(place - 1).entry();
                            Optional<RecordedEntry> two = links.get(place).entry();
                            with(links, place, link -> telling(link, two));
                            return with(links, place + 1, link -> telling(link, one));
                        }),
                        Kind.ALTERED,
                        place);
            }
        }
    }

    @Test
    void anEntryMovedInFromAnotherTenantIsFoundAtItsRow() {
        TenantId other = new TenantId("shashi");
        for (Integer place : places()) {
            isFoundAt(
                    bent(links -> with(
                            links, place, link -> telling(link, Optional.of(SampleChain.entry(other, link.number()))))),
                    Kind.MOVED,
                    place);
        }
    }

    @Test
    void aTailCutOffIsFoundWhereItBegan() {
        for (Integer place : places()) {
            isFoundAt(bent(links -> links.subList(0, place - 1)), Kind.CUT, place);
        }
    }

    /** The forger owns the database: he alters a row and computes every hash after it anew. Only the witness tells. */
    @Test
    void aChainComputedAnewIsFoundBetweenTwoCheckpoints() {
        for (Integer place : places()) {
            List<RecordedEntry> entries = new ArrayList<>(SampleChain.entries(SampleChain.TENANT, SIZE));
            entries.set(
                    place - 1,
                    FlippedBits.of(entries.get(place - 1)).findFirst().orElseThrow());
            ChainReport report = SampleChain.verified(SampleChain.links(SampleChain.TENANT, entries), SEEN);
            long confirmed = (place - 1) / EVERY * EVERY;
            isFoundAt(report, Kind.RECOMPUTED, confirmed + 1);
            assertThat(report.first()).map(Finding::to).contains(confirmed + EVERY);
        }
    }

    @Test
    void anotherSuitesNameDoesNotHideAnAlteration() {
        isFoundAt(
                bent(links -> with(
                        links, 7, link -> new Link(link.number(), link.hash(), SuiteId.INTERNATIONAL, link.entry()))),
                Kind.ALTERED,
                7);
    }

    @Test
    void anEntryPutInBehindTheSequencersBackIsNamed() {
        ChainVerification verification = new ChainVerification(SampleChain.TENANT, SEEN);
        SOUND.forEach(verification::next);
        verification.loose(4711);
        assertThat(verification.end().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("4711"));
    }
}
