package org.hedui.entrustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hedui.authorization.Authorization;
import org.hedui.household.Person;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;

/**
 * The right to ask departments: these persons, these datasets, for this case, over this period, today.
 *
 * <p>Only {@link Entrustment#grant} makes one, out of a signed, unexpired, unrevoked authorization of an entrusted case
 * (S3-02, S1-10). A connector takes nothing else, so a question without consent does not compile.
 */
public final class AuthorizationGrant {
    private final Entrustment entrustment;
    private final Authorization authorization;
    private final List<Person> persons;
    private final LocalDate today;

    AuthorizationGrant(Entrustment entrustment, Authorization authorization, List<Person> persons, LocalDate today) {
        this.entrustment = entrustment;
        this.authorization = authorization;
        this.persons = List.copyOf(persons);
        this.today = today;
    }

    public CaseNumber caseNumber() {
        return entrustment.caseNumber();
    }

    public String authorizationNumber() {
        return authorization.number();
    }

    /** What the data may be used for, and nothing else (S3-04). */
    public String purpose() {
        return authorization.scheme();
    }

    public List<Person> persons() {
        return persons;
    }

    public Set<String> datasets() {
        return authorization.datasets();
    }

    public Period incomeWindow() {
        return entrustment.incomeWindow();
    }

    public LocalDate today() {
        return today;
    }

    /** Refuses a question outside the letter's bounds (S3-03: 更不得擅自扩大查询范围). */
    public void requireAllows(String dataset) {
        if (!authorization.datasets().contains(dataset)) {
            throw new VerificationException(
                    "HEDUI-ENTRUST-004",
                    "authorization %s does not open %s".formatted(authorization.number(), dataset),
                    authorization.number(),
                    dataset);
        }
    }
}
