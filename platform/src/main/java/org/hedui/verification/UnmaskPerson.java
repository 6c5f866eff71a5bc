package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.household.Declarations;
import org.hedui.household.Person;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.VerificationException;

/** Shows one identity number of a case in full, and remembers who saw it and what for. */
@UseCase
public class UnmaskPerson {
    private final Declarations declarations;
    private final AuditTrail audit;

    @Inject
    public UnmaskPerson(Declarations declarations, AuditTrail audit) {
        this.declarations = declarations;
        this.audit = audit;
    }

    /**
     * @param personKey a key of the case's newest declaration
     * @param purpose what it is needed for, not blank
     */
    @Requires(Permission.UNMASK_PERSON)
    public ResidentId unmask(CaseNumber number, String personKey, String purpose) {
        if (purpose.isBlank()) {
            throw new VerificationException("HEDUI-CASE-006", "say what the number is needed for");
        }
        ResidentId id = declarations.latest(number).people().stream()
                .filter(person -> person.key().equals(personKey))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-CASE-007", "case %s has no person %s".formatted(number, personKey), number, personKey));
        audit.append(AuditFact.of(Deed.of(UnmaskPerson.class), number, personKey, purpose.strip())
                .withFields(List.of("id-number"))
                .withDetails(Map.of("person", personKey)));
        return id;
    }
}
