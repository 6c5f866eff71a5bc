package org.hedui.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.junit.jupiter.api.Test;

/** The suite against the vectors that the standards publish. */
class GuomiVectorsTest {
    private static final CryptoSuite SUITE = CryptoSuite.GUOMI;

    @Test
    void sm3AnswersTheExamplesOfGmT0004AnnexA() {
        assertThat(hex(SUITE.hash(ascii("abc"))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(hex(SUITE.hash(ascii("abcd".repeat(16)))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    /** In GCM the block cipher enciphers its counters: RFC 8998 appendix A.1 fixes SM4-GCM as a whole. */
    @Test
    void sm4GcmAnswersTheExampleOfRfc8998AppendixA1() {
        byte[] key = unhex("0123456789ABCDEFFEDCBA9876543210");
        byte[] nonce = unhex("00001234567800000000ABCD");
        byte[] associated = unhex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
        byte[] content = unhex("AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");
        byte[] ciphertext = SUITE.encrypt(key, nonce, associated, content);
        assertThat(hex(ciphertext))
                .isEqualToIgnoringCase("17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                        + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                        + "83DE3541E4C2B58177E065A9BF7B62EC");
        assertThat(SUITE.decrypt(key, nonce, associated, ciphertext)).contains(content);
    }

    /** GM/T 0002 annex A example 1, read off GCM: an empty text's tag is E(J0) xor GHASH, and GHASH of nothing is 0. */
    @Test
    void sm4EnciphersTheBlockOfGmT0002AnnexA() throws Exception {
        var cipher = javax.crypto.Cipher.getInstance("SM4/ECB/NoPadding", new BouncyCastleProvider());
        byte[] keyAndBlock = unhex("0123456789ABCDEFFEDCBA9876543210");
        cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, new javax.crypto.spec.SecretKeySpec(keyAndBlock, "SM4"));
        assertThat(hex(cipher.doFinal(keyAndBlock))).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    /** GM/T 0042 annex D.3. */
    @Test
    void hmacSm3AnswersTheExampleOfGmT0042() {
        byte[] key = unhex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
        byte[] content = ascii("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2));
        assertThat(hex(SUITE.hmac(key, content)))
                .isEqualTo("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
    }

    @Test
    void sm2AcceptsTheSignatureOfGmT00035AnnexAWithTheDefaultSignerIdentity() throws Exception {
        byte[] signature = der(
                "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3",
                "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");
        PublicKey key = publicKey(
                "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020",
                "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13");
        assertThat(SUITE.verify(key, ascii("message digest"), signature)).isTrue();
        assertThat(SUITE.verify(key, ascii("message digesu"), signature)).isFalse();
        assertThat(SUITE.verify(key, ascii("message digest"), new byte[] {1, 2, 3}))
                .isFalse();
    }

    private static PublicKey publicKey(String x, String y) throws Exception {
        var curve = ECNamedCurveTable.getParameterSpec("sm2p256v1");
        var point = curve.getCurve().createPoint(new BigInteger(x, 16), new BigInteger(y, 16));
        return KeyFactory.getInstance("EC", new BouncyCastleProvider())
                .generatePublic(new ECPublicKeySpec(point, curve));
    }

    private static byte[] der(String r, String s) throws Exception {
        var pair = new ASN1EncodableVector();
        pair.add(new ASN1Integer(new BigInteger(r, 16)));
        pair.add(new ASN1Integer(new BigInteger(s, 16)));
        return new DERSequence(pair).getEncoded();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] unhex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
