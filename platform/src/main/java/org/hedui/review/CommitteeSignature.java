package org.hedui.review;

import java.time.Instant;
import java.util.UUID;
import org.hedui.kernel.Canonical;

/**
 * One committee member's word on a conclusion.
 *
 * @param authentication how the person was identified when signing, as {@code FINGERPRINT}
 * @param agrees false for a dissent, whose reason is the remark
 * @param signature of the platform over {@link #statement}, so that no later hand can alter it unseen
 */
public record CommitteeSignature(
        String signer,
        String signerName,
        String role,
        String authentication,
        boolean agrees,
        String remark,
        Instant signedAt,
        String signature) {
    private record Statement(
            UUID assessment,
            String digest,
            String signer,
            String role,
            String authentication,
            boolean agrees,
            String remark,
            Instant at) {}

    /** The bytes that are signed: who says what of which conclusion, when. */
    public byte[] statement(Determination about) {
        return Canonical.write(new Statement(
                        about.assessment(), about.digest(), signer, role, authentication, agrees, remark, signedAt))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The same word with its signature. */
    public CommitteeSignature signed(String by) {
        return new CommitteeSignature(signer, signerName, role, authentication, agrees, remark, signedAt, by);
    }
}
