package org.hedui.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.SignatureException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * The port to the algorithms: digest, authenticated encryption, keyed digest, signature, key derivation.
 *
 * <p>The port is drawn at the Java Cryptography Architecture, so a certified module takes the place of BouncyCastle as a
 * provider, without a line of ours. Immutable and safe for any number of threads.
 */
public final class CryptoSuite {
    /** Octets of a nonce of GCM: 96 bits, the length for which GCM needs no further hashing (NIST SP 800-38D). */
    public static final int NONCE_LENGTH = 12;

    /** Octets of the tag that GCM puts behind the ciphertext. */
    public static final int TAG_LENGTH = 16;

    /** The identity of the signer that GM/T 0009 fixes where both sides have not agreed on another. */
    private static final byte[] GM_USER_ID = "1234567812345678".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** The default: SM3, SM4-GCM, HMAC-SM3, SM2 on the recommended curve of GM/T 0003.5. */
    public static final CryptoSuite GUOMI = new CryptoSuite(
            SuiteId.GUOMI,
            new Algorithms("SM3", "SM4", 16, "HMACSM3", "SM3withSM2", "sm2p256v1"),
            new SM2ParameterSpec(GM_USER_ID));

    /** For places without a duty to use the national algorithms. */
    public static final CryptoSuite INTERNATIONAL = new CryptoSuite(
            SuiteId.INTERNATIONAL,
            new Algorithms("SHA-256", "AES", 32, "HMACSHA256", "SHA256withECDSA", "P-256"),
            null);

    private record Algorithms(
            String digest, String cipher, int keyLength, String mac, String signature, String curve) {}

    private final SuiteId id;
    private final Algorithms algorithms;
    private final @Nullable AlgorithmParameterSpec signatureParameters;

    private CryptoSuite(SuiteId id, Algorithms algorithms, @Nullable AlgorithmParameterSpec signatureParameters) {
        this.id = id;
        this.algorithms = algorithms;
        this.signatureParameters = signatureParameters;
    }

    public static CryptoSuite of(SuiteId id) {
        return switch (id) {
            case GUOMI -> GUOMI;
            case INTERNATIONAL -> INTERNATIONAL;
        };
    }

    public SuiteId id() {
        return id;
    }

    /** Octets of a key of {@link #encrypt}. */
    public int keyLength() {
        return algorithms.keyLength();
    }

    /** For content that is digested as it streams by. */
    public MessageDigest newDigest() {
        return available(() -> MessageDigest.getInstance(algorithms.digest(), PROVIDER));
    }

    /** 32 octets. */
    public byte[] hash(byte[] content) {
        return newDigest().digest(content);
    }

    /** 32 octets. */
    public byte[] hmac(byte[] key, byte[] content) {
        return available(() -> {
            Mac mac = Mac.getInstance(algorithms.mac(), PROVIDER);
            mac.init(new SecretKeySpec(key, algorithms.mac()));
            return mac.doFinal(content);
        });
    }

    /**
     * A key for one purpose from a root secret: HKDF (RFC 5869) over this suite's keyed digest, without salt.
     *
     * @param length octets wanted, 1 to 255 × 32
     */
    public byte[] derive(byte[] root, KeyPurpose purpose, int length) {
        return KeyDerivation.expand(this, root, purpose, length);
    }

    /** Ciphertext and tag. A nonce must never be used twice with one key. */
    byte[] encrypt(byte[] key, byte[] nonce, byte[] associated, byte[] content) {
        return available(
                () -> cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(content));
    }

    /** The content, or nothing if key, nonce, associated data and ciphertext do not belong together. */
    Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] associated, byte[] ciphertext) {
        return available(() -> {
            try {
                return Optional.of(
                        cipher(Cipher.DECRYPT_MODE, key, nonce, associated).doFinal(ciphertext));
            } catch (AEADBadTagException tampered) {
                return Optional.empty();
            }
        });
    }

    KeyPair newSigningKeys(SecureRandom random) {
        return available(() -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(algorithms.curve()), random);
            return generator.generateKeyPair();
        });
    }

    /** A signature in DER; for SM2 with the signer's identity that GM/T 0009 fixes. */
    byte[] sign(PrivateKey key, byte[] content) {
        return available(() -> {
            java.security.Signature signer = signer();
            signer.initSign(key);
            signer.update(content);
            return signer.sign();
        });
    }

    boolean verify(PublicKey key, byte[] content, byte[] signature) {
        return available(() -> {
            java.security.Signature verifier = signer();
            verifier.initVerify(key);
            verifier.update(content);
            try {
                return verifier.verify(signature);
            } catch (SignatureException malformed) {
                return false;
            }
        });
    }

    /** @param encoded a key in PKCS #8 */
    PrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    /** @param encoded a key as SubjectPublicKeyInfo (X.509) */
    PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", PROVIDER).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(algorithms.cipher() + "/GCM/NoPadding", PROVIDER);
        cipher.init(
                mode, new SecretKeySpec(key, algorithms.cipher()), new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private java.security.Signature signer() throws GeneralSecurityException {
        java.security.Signature signer = java.security.Signature.getInstance(algorithms.signature(), PROVIDER);
        if (signatureParameters != null) {
            signer.setParameter(signatureParameters);
        }
        return signer;
    }

    /** The algorithms are part of the product: that one of them is absent or refuses a key we made is a broken house. */
    private static <T> T available(Computation<T> computation) {
        try {
            return computation.run();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the cryptographic provider failed", broken);
        }
    }

    @FunctionalInterface
    private interface Computation<T> {
        T run() throws GeneralSecurityException;
    }
}
