package org.hedui.report;

import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.KeyRing;
import org.hedui.crypto.Signature;
import org.hedui.crypto.VerifyingKey;

/**
 * The platform's signature under a finished paper: SM2 (or what the key ring's suite has) over the file's digest, kept
 * beside the file, so that the file can be checked away from the server with the published key alone.
 */
public final class ReportSeal {
    private final KeyRing keys;

    public ReportSeal(KeyRing keys) {
        this.keys = keys;
    }

    public Signature seal(RenderedReport report) {
        return keys.sign(report.digestBytes());
    }

    /**
     * Whether exactly this file was sealed by {@code key}.
     *
     * @param file all octets of the PDF
     */
    public static boolean holds(byte[] file, Signature signature, VerifyingKey key) {
        return key.verifies(CryptoSuite.of(signature.suite()).hash(file), signature);
    }
}
