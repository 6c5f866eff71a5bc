package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.department.visit.RequestLetter;
import org.hedui.department.visit.RequestLetters;
import org.hedui.files.OpenedDocument;
import org.hedui.files.SealedDocuments;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** Takes a letter to a department out of the system, or its table, or what came back; each time is on record. */
@UseCase
public class ReadLetter {
    private static final String PURPOSE = "asking a department";

    private final RequestLetters letters;
    private final SealedDocuments documents;
    private final AuditTrail audit;

    @Inject
    public ReadLetter(RequestLetters letters, SealedDocuments documents, AuditTrail audit) {
        this.letters = letters;
        this.documents = documents;
        this.audit = audit;
    }

    /** The letter to be stamped and taken there; each time counts as a print. */
    @Requires(Permission.ASK_DEPARTMENT)
    public OpenedDocument paper(String number) {
        List<DepartmentRequest> requests = letters.require(number);
        RequestLetter letter = requests.get(0).letter();
        letters.printed(letter);
        return opened(new Deed("read-request-letter"), requests, letter.paper(), letter.prints() + 1);
    }

    /** The table to be filled in; each time counts as a print. */
    @Requires(Permission.ASK_DEPARTMENT)
    public OpenedDocument form(String number) {
        List<DepartmentRequest> requests = letters.require(number);
        RequestLetter letter = requests.get(0).letter();
        letters.formPrinted(letter);
        return opened(new Deed("read-request-form"), requests, letter.form(), letter.formPrints() + 1);
    }

    /** The table as the department filled it in, byte for byte. */
    @Requires(Permission.RECORD_REPLY)
    public OpenedDocument reply(String number, CaseNumber subject) {
        DepartmentRequest request = letters.require(number).stream()
                .filter(each -> each.caseNumber().equals(subject))
                .findFirst()
                .orElseThrow(() -> noFile(number));
        UUID file = request.answer().flatMap(answer -> answer.file()).orElseThrow(() -> noFile(number));
        return opened(new Deed("read-department-reply"), List.of(request), file, 1);
    }

    private OpenedDocument opened(Deed deed, List<DepartmentRequest> requests, UUID document, int print) {
        OpenedDocument opened = documents.open(document);
        for (DepartmentRequest request : requests) {
            audit.append(AuditFact.of(
                            deed,
                            request.caseNumber(),
                            "letter " + request.letter().number(),
                            PURPOSE)
                    .withFields(List.of("name", "id-number"))
                    .withDetails(Map.of("digest", opened.digest(), "print", Integer.toString(print))));
        }
        return opened;
    }

    private static VerificationException noFile(String number) {
        return new VerificationException(
                "HEDUI-LETTER-006", "no table was brought back to letter %s".formatted(number), number);
    }
}
