package org.hedui.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.kernel.CaseNumber;

/**
 * What a use case says about its deed.
 *
 * @param subject what it was done to, by an internal id, as {@code delivery 5f…}; never a name or an ID number
 * @param purpose why the law lets us, as the scheme and the authorization's number; empty where no personal data is
 * @param fields which fields of personal data were read or written, never their values
 */
public record AuditFact(
        Deed deed,
        Optional<CaseNumber> caseNumber,
        String subject,
        String purpose,
        List<String> fields,
        Outcome outcome,
        Map<String, String> details) {
    public AuditFact {
        fields = List.copyOf(fields);
        details = Map.copyOf(details);
    }

    /** A deed that was done, without a case, fields or details. */
    public static AuditFact of(Deed deed, String subject, String purpose) {
        return new AuditFact(deed, Optional.empty(), subject, purpose, List.of(), Outcome.DONE, Map.of());
    }

    /** A deed that was done on a case. */
    public static AuditFact of(Deed deed, CaseNumber number, String subject, String purpose) {
        return new AuditFact(deed, Optional.of(number), subject, purpose, List.of(), Outcome.DONE, Map.of());
    }

    public AuditFact withFields(List<String> named) {
        return new AuditFact(deed, caseNumber, subject, purpose, named, outcome, details);
    }

    public AuditFact withDetails(Map<String, String> more) {
        return new AuditFact(deed, caseNumber, subject, purpose, fields, outcome, more);
    }
}
