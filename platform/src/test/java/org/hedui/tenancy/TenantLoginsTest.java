package org.hedui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantLoginsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:30:00Z"), ZoneOffset.UTC);
    private static final TenantId DONGLIAO = new TenantId("dongliao");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makesAKeyRing() {
        file = folder.resolve("keys");
        KeyRing.create(file, CLOCK);
    }

    @Test
    void eachTenantHasAPasswordOfItsOwnThatIsTheSameAtEachReadingOfTheKeys() {
        Login once = new TenantLogins(KeyRing.read(file)).of(DONGLIAO);
        assertThat(once).isEqualTo(new TenantLogins(KeyRing.read(file)).of(DONGLIAO));
        assertThat(once.password())
                .hasSize(43) // 32 bytes in base64 without padding
                .isNotEqualTo(new TenantLogins(KeyRing.read(file))
                        .of(new TenantId("chengkou"))
                        .password());
    }

    @Test
    void anotherVersionOfTheKeysGivesAnotherPassword() {
        Login before = new TenantLogins(KeyRing.read(file)).of(DONGLIAO);
        KeyRing.rotate(file, CryptoSuite.GUOMI, CLOCK);
        assertThat(new TenantLogins(KeyRing.read(file)).of(DONGLIAO).password()).isNotEqualTo(before.password());
    }

    @Test
    void noTextOfALoginShowsItsPassword() {
        assertThat(new TenantLogins(KeyRing.read(file)).of(DONGLIAO).toString()).isEqualTo("Login[t_dongliao_login]");
    }
}
