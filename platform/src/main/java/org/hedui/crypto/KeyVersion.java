package org.hedui.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * One version of the platform's key: a root secret from which the keys of all purposes are derived, and a pair of keys
 * for signatures. Its id is derived from both.
 */
final class KeyVersion {
    static final int SECRET_LENGTH = 32;
    private static final KeyPurpose ID = new KeyPurpose("key-id");

    private final CryptoSuite suite;
    private final byte[] secret;
    private final PrivateKey signing;
    private final VerifyingKey verifying;
    private final Instant created;

    private KeyVersion(CryptoSuite suite, byte[] secret, PrivateKey signing, VerifyingKey verifying, Instant created) {
        this.suite = suite;
        this.secret = secret;
        this.signing = signing;
        this.verifying = verifying;
        this.created = created;
    }

    static KeyVersion generate(CryptoSuite suite, SecureRandom random, Instant created) {
        byte[] secret = new byte[SECRET_LENGTH];
        random.nextBytes(secret);
        KeyPair pair = suite.newSigningKeys(random);
        byte[] publicKey = pair.getPublic().getEncoded();
        return new KeyVersion(
                suite,
                secret,
                pair.getPrivate(),
                VerifyingKey.of(suite.id(), idOf(suite, secret, publicKey), publicKey),
                created);
    }

    /** @throws GeneralSecurityException if the octets are no keys of this suite */
    static KeyVersion of(CryptoSuite suite, byte[] secret, byte[] privateKey, byte[] publicKey, Instant created)
            throws GeneralSecurityException {
        suite.publicKey(publicKey);
        KeyId id = idOf(suite, secret, publicKey);
        return new KeyVersion(
                suite,
                secret.clone(),
                suite.privateKey(privateKey),
                VerifyingKey.of(suite.id(), id, publicKey),
                created);
    }

    KeyId id() {
        return verifying.id();
    }

    CryptoSuite suite() {
        return suite;
    }

    Instant created() {
        return created;
    }

    byte[] secret() {
        return secret.clone();
    }

    PrivateKey signing() {
        return signing;
    }

    VerifyingKey verifying() {
        return verifying;
    }

    byte[] derive(KeyPurpose purpose, int length) {
        return suite.derive(secret, purpose, length);
    }

    private static KeyId idOf(CryptoSuite suite, byte[] secret, byte[] publicKey) {
        byte[] identity = suite.hmac(suite.derive(secret, ID, SECRET_LENGTH), publicKey);
        return KeyId.of(java.util.Arrays.copyOf(identity, KeyId.LENGTH));
    }
}
