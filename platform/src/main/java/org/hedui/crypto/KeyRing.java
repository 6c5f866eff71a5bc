package org.hedui.crypto;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The platform's keys, by version. New items are made with the current version; every older version stays readable until
 * it is taken out of the file.
 *
 * <p>The ring is a file outside the database ({@link KeyFile} says how it looks), so that a stolen backup of the database
 * opens nothing. Immutable and safe for any number of threads.
 */
public final class KeyRing {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyVersion current;
    private final Map<KeyId, KeyVersion> versions;

    KeyRing(KeyVersion current, List<KeyVersion> all) {
        this.current = current;
        Map<KeyId, KeyVersion> byId = new LinkedHashMap<>();
        all.forEach(version -> byId.put(version.id(), version));
        this.versions = Map.copyOf(byId);
    }

    /** Makes a ring of one key of the default suite, readable by its owner alone. Refuses to replace a file. */
    public static KeyRing create(Path file, Clock clock) {
        return create(file, CryptoSuite.GUOMI, clock);
    }

    public static KeyRing create(Path file, CryptoSuite suite, Clock clock) {
        KeyVersion first = KeyVersion.generate(suite, RANDOM, clock.instant());
        KeyFile.createNew(file, first.id(), List.of(first));
        return read(file);
    }

    public static KeyRing read(Path file) {
        return KeyFile.read(file);
    }

    /** Adds a key to the file and makes it the current one; what older keys sealed stays readable. */
    public static KeyRing rotate(Path file, CryptoSuite suite, Clock clock) {
        KeyRing before = read(file);
        KeyVersion added = KeyVersion.generate(suite, RANDOM, clock.instant());
        var all = new java.util.ArrayList<>(before.versions.values());
        all.add(added);
        KeyFile.replace(file, added.id(), all);
        return read(file);
    }

    public KeyId currentId() {
        return current.id();
    }

    public CryptoSuite currentSuite() {
        return current.suite();
    }

    /** A key of {@code length} octets for a purpose, by the current version: the same each time. */
    public byte[] derive(KeyPurpose purpose, int length) {
        return current.derive(purpose, length);
    }

    /** As {@link #derive(KeyPurpose, int)}, by the version that made an older item. */
    public byte[] derive(KeyId version, KeyPurpose purpose, int length) {
        return require(version).derive(purpose, length);
    }

    /**
     * Encrypts and authenticates. The nonce is random, so one purpose may seal 2^32 items with one version (NIST SP
     * 800-38D, 8.3); rotate long before.
     *
     * @param associated what the item belongs to, for example its row's id; needed again to open it, not stored in it
     */
    public byte[] seal(KeyPurpose purpose, byte[] content, byte[] associated) {
        CryptoSuite suite = current.suite();
        byte[] nonce = new byte[CryptoSuite.NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        byte[] covered = SealedItem.associated(suite.id(), current.id(), associated);
        byte[] ciphertext = suite.encrypt(current.derive(purpose, suite.keyLength()), nonce, covered, content);
        return new SealedItem(suite.id(), current.id(), nonce, ciphertext).toBytes();
    }

    /**
     * @throws UnknownKey if the item was made with a key that is not in this ring
     * @throws DamagedItem if item, purpose and associated data do not belong together
     */
    public byte[] open(KeyPurpose purpose, byte[] stored, byte[] associated) {
        SealedItem item = SealedItem.read(stored);
        KeyVersion version = require(item.key());
        CryptoSuite suite = version.suite();
        byte[] key = version.derive(purpose, suite.keyLength());
        byte[] covered = SealedItem.associated(item.suite(), item.key(), associated);
        return suite.decrypt(key, item.nonce(), covered, item.ciphertext()).orElseThrow(DamagedItem::new);
    }

    /** A keyed digest by the current version, for what must be compared but not read: 32 octets. */
    public byte[] hmac(KeyPurpose purpose, byte[] content) {
        return current.suite().hmac(derive(purpose, KeyVersion.SECRET_LENGTH), content);
    }

    /**
     * As {@link #hmac(KeyPurpose, byte[])}, by every version of the ring: what was written under an older key is found
     * again as long as that key is kept.
     */
    public Map<KeyId, byte[]> hmacs(KeyPurpose purpose, byte[] content) {
        Map<KeyId, byte[]> digests = new LinkedHashMap<>();
        versions.forEach((id, version) ->
                digests.put(id, version.suite().hmac(version.derive(purpose, KeyVersion.SECRET_LENGTH), content)));
        return digests;
    }

    public Signature sign(byte[] content) {
        return Signature.of(current.suite().id(), current.id(), current.suite().sign(current.signing(), content));
    }

    /** @throws UnknownKey if the signature names a key that is not in this ring */
    public boolean verify(byte[] content, Signature signature) {
        return require(signature.key()).verifying().verifies(content, signature);
    }

    /** The public half of the current key, to be published. */
    public VerifyingKey verifyingKey() {
        return current.verifying();
    }

    /** The public halves of all keys of the ring, the current one first: for whoever checks older signatures too. */
    public List<VerifyingKey> verifyingKeys() {
        return Stream.concat(Stream.of(current), versions.values().stream().filter(version -> version != current))
                .map(KeyVersion::verifying)
                .toList();
    }

    private KeyVersion require(KeyId wanted) {
        return Optional.ofNullable(versions.get(wanted)).orElseThrow(() -> new UnknownKey(wanted));
    }
}
