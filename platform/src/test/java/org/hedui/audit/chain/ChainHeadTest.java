package org.hedui.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hedui.crypto.CryptoSuite;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.Test;

class ChainHeadTest {
    /** The octets were laid out and hashed by another program (OpenSSL's SM3), after the description in the classes. */
    @Test
    void aLinkHasTheHashThatAnotherProgramComputes() {
        Instant at = Instant.parse("2026-03-05T08:00:00Z");
        RecordedEntry entry = new RecordedEntry(
                7,
                "815",
                at.plusNanos(123_456_000),
                "t_dongliao_login",
                at,
                "dongliao",
                "u-1",
                "王小明",
                List.of("checking-officer"),
                "password",
                "run-system-check",
                Optional.of("220422-20260305-00001"),
                "case",
                "dibao, authorization 1",
                List.of("deposit", "vehicle"),
                "DONE",
                "{\"sources\": \"6\"}");
        assertThat(ChainHead.empty(new TenantId("dongliao")).next(CryptoSuite.GUOMI, entry))
                .isEqualTo(new ChainHead(
                        new TenantId("dongliao"),
                        1,
                        "d89fd085f346ae1c1606060b29706f0623f3a70be03092622225f4a4e3beca77"));
    }

    @Test
    void theSameEntryIsAnotherLinkForAnotherTenantAtAnotherPlaceOrByAnotherSuite() {
        RecordedEntry entry = SampleChain.entry(SampleChain.TENANT, 1);
        ChainHead first = ChainHead.empty(SampleChain.TENANT);
        ChainHead second = new ChainHead(SampleChain.TENANT, 1, first.hash());
        ChainHead other = ChainHead.empty(new TenantId("shashi"));
        assertThat(List.of(
                        first.next(CryptoSuite.GUOMI, entry).hash(),
                        first.next(CryptoSuite.INTERNATIONAL, entry).hash(),
                        second.next(CryptoSuite.GUOMI, entry).hash(),
                        other.next(CryptoSuite.GUOMI, entry).hash()))
                .doesNotHaveDuplicates();
    }
}
