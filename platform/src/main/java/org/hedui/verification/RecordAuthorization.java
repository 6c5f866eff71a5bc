package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.authorization.Authorization;
import org.hedui.authorization.Authorizations;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.files.OpenedDocument;
import org.hedui.household.Declaration;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.WorkflowSettings;

/** Puts the household's signed letter on file: who signed, what may be asked, until when, and the scan, sealed. */
@UseCase
public class RecordAuthorization {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final CaseTerms terms;
    private final Authorizations authorizations;
    private final AuthorizationScans scans;
    private final AuditTrail audit;

    @Inject
    public RecordAuthorization(
            CaseProgress progress,
            CasePapers papers,
            CaseTerms terms,
            Authorizations authorizations,
            AuthorizationScans scans,
            AuditTrail audit) {
        this.progress = progress;
        this.papers = papers;
        this.terms = terms;
        this.authorizations = authorizations;
        this.scans = scans;
        this.audit = audit;
    }

    /**
     * @param scan of the signed paper: PDF, JPEG or PNG
     * @throws VerificationException if a member has not signed, a minor's guardian is missing, or the letter does not
     *     hold today
     */
    @Requires(Permission.RECORD_AUTHORIZATION)
    public void record(CaseNumber number, AuthorizationForm form, Upload scan) {
        record(number, form, () -> scans.seal(scan));
    }

    /**
     * As {@link #record}, with the newest scan that came before the letter was recorded.
     *
     * @throws VerificationException HEDUI-AUTH-008 if none came
     */
    @Requires(Permission.RECORD_AUTHORIZATION)
    public void recordWithFiledScan(CaseNumber number, AuthorizationForm form) {
        record(number, form, () -> scans.require(number));
    }

    @Requires(
            value = Permission.RECORD_AUTHORIZATION,
            audited = false,
            reason = "that there is a scan tells nothing about a person")
    public boolean hasFiledScan(CaseNumber number) {
        return scans.find(number).isPresent();
    }

    /** The newest scan that came before the letter was recorded. */
    @Requires(Permission.RECORD_AUTHORIZATION)
    public OpenedDocument filedScan(CaseNumber number) {
        UUID document = scans.require(number);
        audit.append(AuditFact.of(new Deed("read-authorization-scan"), number, "document " + document, "work")
                .withFields(List.of("scan")));
        return scans.open(document);
    }

    private void record(CaseNumber number, AuthorizationForm form, Supplier<UUID> scan) {
        VerificationCase subject = progress.lock(number);
        progress.advance(subject, CaseEvent.AUTHORIZE, "");
        Declaration declaration = papers.declaration(number);
        UUID sealed = scan.get();
        Authorization letter = letter(declaration, form, sealed);
        letter.requireSignedBy(declaration);
        requireHoldsToday(letter);
        String digest = Digest.of(CryptoSuite.GUOMI, Canonical.write(letter)).value();
        authorizations.add(letter, digest);
        audit.append(AuditFact.of(Deed.of(RecordAuthorization.class), number, letter.number(), subject.scheme())
                .withFields(List.of("signatures", "scan"))
                .withDetails(Map.of(
                        "datasets", String.join(" ", letter.datasets()),
                        "validUntil", letter.validUntil().toString(),
                        "digest", digest)));
    }

    private Authorization letter(Declaration declaration, AuthorizationForm form, UUID sealed) {
        CaseNumber number = declaration.caseNumber();
        return new Authorization(
                "%s-A%02d".formatted(number, authorizations.count(number) + 1),
                number,
                declaration.version(),
                declaration.scheme(),
                form.signatures(),
                form.datasets(),
                form.publicity(),
                form.signedOn(),
                form.validUntil(),
                sealed,
                progress.now(),
                CurrentActor.require().userId(),
                Optional.empty(),
                terms.tenant().workflow().signers() == WorkflowSettings.Signers.HEAD_AND_SUPPORTERS);
    }

    private void requireHoldsToday(Authorization letter) {
        if (!letter.holdsOn(progress.today())) {
            throw new VerificationException(
                    "HEDUI-AUTH-006",
                    "signed on %s and valid until %s, the letter does not hold today"
                            .formatted(letter.signedOn(), letter.validUntil()),
                    letter.signedOn(),
                    letter.validUntil());
        }
    }
}
