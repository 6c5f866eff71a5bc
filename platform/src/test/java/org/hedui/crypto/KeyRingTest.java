package org.hedui.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyRingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final KeyPurpose FILES = KeyPurpose.of("files", new TenantId("dongliao"));
    private static final byte[] CONTENT = "授权书 䶮𠮷".getBytes(UTF_8);
    private static final byte[] ROW = "file/1".getBytes(UTF_8);

    @TempDir
    Path folder;

    private KeyRing ring;

    @BeforeEach
    void makeRing() {
        ring = KeyRing.create(folder.resolve("keys"), CLOCK);
    }

    @ParameterizedTest
    @EnumSource(SuiteId.class)
    void whatIsSealedOpensAgainInEachSuite(SuiteId suite) {
        KeyRing ofSuite = KeyRing.create(folder.resolve("keys-" + suite), CryptoSuite.of(suite), CLOCK);
        byte[] sealed = ofSuite.seal(FILES, CONTENT, ROW);
        assertThat(sealed[0]).isEqualTo((byte) 1);
        assertThat(sealed[1]).isEqualTo(suite.code());
        assertThat(sealed).hasSize(26 + CONTENT.length + 16);
        assertThat(ofSuite.open(FILES, sealed, ROW)).isEqualTo(CONTENT);
    }

    @Test
    void aRingReadFromItsFileOpensWhatItSealed() {
        byte[] sealed = ring.seal(FILES, CONTENT, ROW);
        assertThat(KeyRing.read(folder.resolve("keys")).open(FILES, sealed, ROW))
                .isEqualTo(CONTENT);
    }

    @Test
    void everyChangedBitIsFoundAndNeverTakenForAWrongKey() {
        byte[] sealed = ring.seal(FILES, CONTENT, ROW);
        for (int bit = 8; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> ring.open(FILES, changed, ROW))
                    .as("bit %d", bit)
                    .isInstanceOf(DamagedItem.class);
        }
    }

    @Test
    void aTruncatedTagIsRefused() {
        byte[] sealed = ring.seal(FILES, CONTENT, ROW);
        for (int missing = 1; missing <= 16; missing++) {
            byte[] shorter = Arrays.copyOf(sealed, sealed.length - missing);
            assertThatThrownBy(() -> ring.open(FILES, shorter, ROW)).isInstanceOf(DamagedItem.class);
        }
    }

    @Test
    void otherAssociatedDataOrAnotherPurposeDoNotOpen() {
        byte[] sealed = ring.seal(FILES, CONTENT, ROW);
        assertThatThrownBy(() -> ring.open(FILES, sealed, "file/2".getBytes(UTF_8)))
                .isInstanceOf(DamagedItem.class);
        KeyPurpose elsewhere = KeyPurpose.of("files", new TenantId("linhe"));
        assertThatThrownBy(() -> ring.open(elsewhere, sealed, ROW)).isInstanceOf(DamagedItem.class);
    }

    @Test
    void anotherRingSaysThatTheKeyIsNotItsOwn() {
        byte[] sealed = ring.seal(FILES, CONTENT, ROW);
        KeyRing other = KeyRing.create(folder.resolve("other"), CLOCK);
        assertThatThrownBy(() -> other.open(FILES, sealed, ROW))
                .isInstanceOf(UnknownKey.class)
                .hasMessageContaining("HEDUI-CRYPTO-003")
                .hasMessageContaining(ring.currentId().value());
    }

    @Test
    void somethingNeverSealedIsCalledThat() {
        assertThatThrownBy(() -> ring.open(FILES, CONTENT, ROW)).hasMessageContaining("HEDUI-CRYPTO-001");
    }

    @Test
    void afterARotationOldItemsAreReadableAndNewOnesNameTheNewKey() {
        byte[] old = ring.seal(FILES, CONTENT, ROW);
        Signature oldSignature = ring.sign(CONTENT);
        byte[] oldDerived = ring.derive(FILES, 32);
        KeyRing rotated = KeyRing.rotate(folder.resolve("keys"), CryptoSuite.INTERNATIONAL, CLOCK);
        byte[] fresh = rotated.seal(FILES, CONTENT, ROW);

        assertThat(rotated.currentId()).isNotEqualTo(ring.currentId());
        assertThat(rotated.open(FILES, old, ROW)).isEqualTo(CONTENT);
        assertThat(rotated.open(FILES, fresh, ROW)).isEqualTo(CONTENT);
        assertThat(rotated.verify(CONTENT, oldSignature)).isTrue();
        assertThat(rotated.derive(ring.currentId(), FILES, 32)).isEqualTo(oldDerived);
        assertThatThrownBy(() -> ring.open(FILES, fresh, ROW)).isInstanceOf(UnknownKey.class);
    }

    /** A draw of the soak run's 10^7. */
    @Test
    void noNonceComesTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] sealed = ring.seal(FILES, new byte[] {1}, ROW);
            assertThat(seen.add(java.util.HexFormat.of().formatHex(sealed, 14, 26)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(SuiteId.class)
    void aSignatureHoldsForItsContentAndItsKeyOnly(SuiteId suite) {
        KeyRing signer = KeyRing.create(folder.resolve("signer-" + suite), CryptoSuite.of(suite), CLOCK);
        Signature signature = Signature.parse(signer.sign(CONTENT).toString());
        assertThat(signer.verify(CONTENT, signature)).isTrue();
        assertThat(signer.verify(ROW, signature)).isFalse();
        assertThatThrownBy(() -> ring.verify(CONTENT, signature)).isInstanceOf(UnknownKey.class);
        VerifyingKey published = VerifyingKey.parse(signer.verifyingKey().toString());
        assertThat(published.verifies(CONTENT, signature)).isTrue();
        assertThat(ring.verifyingKey().verifies(CONTENT, signature)).isFalse();
    }

    @Test
    void theFileIsItsOwnersAloneAndIsNeverReplaced() throws Exception {
        Path file = folder.resolve("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> KeyRing.create(file, CLOCK)).hasMessageContaining("HEDUI-CRYPTO-012");
        KeyRing.rotate(file, CryptoSuite.GUOMI, CLOCK);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws Exception {
        Path file = folder.resolve("keys");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> KeyRing.read(file)).hasMessageContaining("HEDUI-CRYPTO-011");
    }

    @Test
    void aDamagedOrAbsentFileIsNamed() throws Exception {
        Path file = folder.resolve("keys");
        String text = Files.readString(file);
        int at = text.indexOf(".secret=") + 8;
        Files.writeString(file, text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1));
        assertThatThrownBy(() -> KeyRing.read(file))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("HEDUI-CRYPTO-013");
        assertThatThrownBy(() -> KeyRing.read(folder.resolve("none"))).hasMessageContaining("HEDUI-CRYPTO-010");
    }

    @Test
    void eachPurposeHasAKeyOfItsOwnAndTheSameEachTime() {
        assertThat(ring.derive(FILES, 48)).isEqualTo(ring.derive(FILES, 48)).hasSize(48);
        assertThat(ring.derive(FILES, 32)).isNotEqualTo(ring.derive(new KeyPurpose("files"), 32));
    }
}
