package org.hedui.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/**
 * A conclusion on one assessment (核对结论) and who stands behind it.
 *
 * @param outcome of the assessment, in the words the report prints
 * @param opinion the committee's words, not blank
 * @param digest of assessment, surveys, outcome and opinion: what every signature is about
 */
public record Determination(
        UUID assessment,
        CaseNumber caseNumber,
        String outcome,
        String opinion,
        String digest,
        Instant proposedAt,
        List<CommitteeSignature> signatures) {
    /** What there was no survey of is left out: a conclusion without one keeps the digest it always had. */
    private record Matter(
            UUID assessment, String assessmentDigest, String outcome, String opinion, Optional<List<String>> surveys) {}

    public Determination {
        if (opinion.isBlank()) {
            throw new VerificationException("HEDUI-REVIEW-001", "a conclusion needs an opinion");
        }
        signatures = List.copyOf(signatures);
    }

    /**
     * @param assessmentDigest of the assessment, so that the conclusion cannot be moved to another
     * @param surveys digests of the surveys that lay before the committee
     */
    public static Determination propose(
            UUID assessment,
            CaseNumber number,
            String assessmentDigest,
            String outcome,
            String opinion,
            List<String> surveys,
            Instant at,
            CryptoSuite suite) {
        String matter = Canonical.write(new Matter(
                assessment,
                assessmentDigest,
                outcome,
                opinion.strip(),
                Optional.of(surveys).filter(some -> !some.isEmpty())));
        return new Determination(
                assessment,
                number,
                outcome,
                opinion.strip(),
                Digest.of(suite, matter).value(),
                at,
                List.of());
    }

    public long agreed() {
        return signatures.stream().filter(CommitteeSignature::agrees).count();
    }

    /** @param needed members whose agreement the tenant asks for */
    public void requireSigned(int needed) {
        if (agreed() < needed) {
            throw new VerificationException(
                    "HEDUI-REVIEW-002", "%d of %d signatures are there".formatted(agreed(), needed), agreed(), needed);
        }
    }

    public void requireNotSignedBy(String signer) {
        if (signatures.stream().anyMatch(signature -> signature.signer().equals(signer))) {
            throw new VerificationException("HEDUI-REVIEW-003", "you have signed this conclusion already");
        }
    }
}
