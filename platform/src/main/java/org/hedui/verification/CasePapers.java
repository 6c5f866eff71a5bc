package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.hedui.authorization.Authorization;
import org.hedui.authorization.Authorizations;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.entrustment.Entrustment;
import org.hedui.entrustment.Entrustments;
import org.hedui.household.Declaration;
import org.hedui.household.Declarations;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** The three papers of a case, each the newest: what the household says, what it allows, who asks for it. */
@Dependent
public class CasePapers {
    private final Declarations declarations;
    private final Authorizations authorizations;
    private final Entrustments entrustments;

    @Inject
    public CasePapers(Declarations declarations, Authorizations authorizations, Entrustments entrustments) {
        this.declarations = declarations;
        this.authorizations = authorizations;
        this.entrustments = entrustments;
    }

    Declaration declaration(CaseNumber number) {
        return declarations.latest(number);
    }

    Optional<Authorization> findAuthorization(CaseNumber number) {
        return authorizations.latest(number);
    }

    Optional<Entrustment> findEntrustment(CaseNumber number) {
        return entrustments.latest(number);
    }

    Authorization authorization(CaseNumber number) {
        return findAuthorization(number)
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-AUTH-005", "case %s has no authorization".formatted(number), number));
    }

    Entrustment entrustment(CaseNumber number) {
        return findEntrustment(number)
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-ENTRUST-005", "case %s is not entrusted".formatted(number), number));
    }

    /** What may be asked for this case today; refused if the papers do not hold. */
    AuthorizationGrant grant(CaseNumber number, LocalDate today) {
        return entrustment(number).grant(declaration(number), authorization(number), today);
    }
}
