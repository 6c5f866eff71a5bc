package org.hedui.department.visit;

import java.util.List;
import java.util.Optional;
import org.hedui.department.AskedPerson;
import org.hedui.kernel.CaseNumber;

/**
 * What a letter asks for one case.
 *
 * @param authorizationNumber the household's consent under which it is asked
 * @param persons whom the consent opened on the day of the letter
 * @param answer the newest on record
 */
public record DepartmentRequest(
        RequestLetter letter,
        CaseNumber caseNumber,
        String authorizationNumber,
        List<AskedPerson> persons,
        Optional<DepartmentAnswer> answer) {
    public DepartmentRequest {
        persons = List.copyOf(persons);
    }

    /** Nothing at all is on record yet. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** An answer can still be brought: a department that kept silent may answer after all. */
    public boolean takesAnswer() {
        return answer.map(said -> said.kind() == DepartmentAnswer.Kind.SILENT).orElse(true);
    }
}
