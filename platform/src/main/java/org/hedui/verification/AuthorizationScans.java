package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hedui.access.CurrentActor;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.OpenedDocument;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.RosterPapers;

/** Scans of letters of authorization: handed in with the letter, or before it, many at a time. */
@Dependent
public class AuthorizationScans {
    private static final String KIND = "authorization-letter";

    private final CaseProgress progress;
    private final SealedDocuments documents;
    private final RosterPapers papers;

    @Inject
    public AuthorizationScans(CaseProgress progress, SealedDocuments documents, RosterPapers papers) {
        this.progress = progress;
        this.documents = documents;
        this.papers = papers;
    }

    UUID seal(Upload scan) {
        return documents.store(new FileGuard(GuardLimits.DEFAULTS).document(scan.file(), scan.name()), KIND);
    }

    /** Seals it and keeps it for the household, until its letter is recorded. */
    UUID file(CaseNumber number, Upload scan) {
        UUID document = seal(scan);
        papers.addScan(number, document, progress.now(), CurrentActor.require().userId());
        return document;
    }

    Optional<UUID> find(CaseNumber number) {
        return papers.scan(number);
    }

    /** @throws VerificationException HEDUI-AUTH-008 if none came before */
    UUID require(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-AUTH-008", "there is no scan for case %s yet".formatted(number), number));
    }

    OpenedDocument open(UUID document) {
        return documents.open(document);
    }
}
