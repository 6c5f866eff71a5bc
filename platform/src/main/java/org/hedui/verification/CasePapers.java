package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hedui.authorization.Authorization;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.entrustment.Entrustment;
import org.hedui.entrustment.PapersOnFile;
import org.hedui.household.Declaration;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** The three papers of a case, each the newest: what the household says, what it allows, who asks for it. */
@Dependent
public class CasePapers {
    private final PapersOnFile onFile;

    @Inject
    public CasePapers(PapersOnFile onFile) {
        this.onFile = onFile;
    }

    PapersOnFile.Newest of(CaseNumber number) {
        return onFile.of(number);
    }

    Declaration declaration(CaseNumber number) {
        return of(number).declaration();
    }

    Authorization authorization(CaseNumber number) {
        return signed(of(number), number);
    }

    /** What may be asked for this case today; refused if the papers do not hold. */
    AuthorizationGrant grant(CaseNumber number, LocalDate today) {
        return grant(of(number), number, today);
    }

    static AuthorizationGrant grant(PapersOnFile.Newest papers, CaseNumber number, LocalDate today) {
        return entrusted(papers, number).grant(papers.declaration(), signed(papers, number), today);
    }

    /** @throws VerificationException HEDUI-ENTRUST-005 if no letter of entrustment is on file */
    static Entrustment entrusted(PapersOnFile.Newest papers, CaseNumber number) {
        return papers.entrustment()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-ENTRUST-005", "case %s is not entrusted".formatted(number), number));
    }

    /** @throws VerificationException HEDUI-AUTH-005 if no letter of authorization is on file */
    static Authorization signed(PapersOnFile.Newest papers, CaseNumber number) {
        return papers.authorization()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-AUTH-005", "case %s has no authorization".formatted(number), number));
    }
}
