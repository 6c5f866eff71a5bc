package org.hedui.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hedui.department.visit.DepartmentAnswer;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.kernel.CaseNumber;

/**
 * What a page shows of a request to a department: no identity number.
 *
 * @param applicant the first of the people asked about
 * @param persons how many of this case the letter asks about
 * @param authorizationNumber under which it was asked
 */
public record LetterLine(
        String number,
        CaseNumber caseNumber,
        String applicant,
        int persons,
        String dataset,
        String department,
        String authorizationNumber,
        Instant askedAt,
        String askedByName,
        LocalDate dueOn,
        int prints,
        int formPrints,
        Optional<DepartmentAnswer> answer) {

    static LetterLine of(DepartmentRequest request) {
        var letter = request.letter();
        return new LetterLine(
                letter.number(),
                request.caseNumber(),
                request.persons().isEmpty()
                        ? ""
                        : request.persons().get(0).name().value(),
                request.persons().size(),
                letter.dataset().value(),
                letter.department(),
                request.authorizationNumber(),
                letter.askedAt(),
                letter.askedByName(),
                letter.dueOn(),
                letter.prints(),
                letter.formPrints(),
                request.answer());
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** A department that kept silent may answer after all. */
    public boolean takesAnswer() {
        return answer.map(said -> said.kind() == DepartmentAnswer.Kind.SILENT).orElse(true);
    }
}
