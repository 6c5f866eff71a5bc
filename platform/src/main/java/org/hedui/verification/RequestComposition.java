package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hedui.access.CurrentActor;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.department.AskedPerson;
import org.hedui.department.Catalogue;
import org.hedui.department.Column;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.department.visit.RequestForm;
import org.hedui.department.visit.RequestLetter;
import org.hedui.department.visit.RequestLetters;
import org.hedui.entrustment.AuthorizationGrant;
import org.hedui.files.FileKind;
import org.hedui.files.SealedDocuments;
import org.hedui.report.LetterContent;
import org.hedui.report.LetterContent.Asked;
import org.hedui.report.LetterPaper;

/** Writes, numbers and seals a letter to a department. It takes nothing but grants: no question without consent. */
@Dependent
public class RequestComposition {
    private final CaseTerms terms;
    private final CaseProgress progress;
    private final RequestLetters letters;
    private final SealedDocuments documents;
    private final Content content;
    private final boolean demo;

    @Inject
    public RequestComposition(
            CaseTerms terms,
            CaseProgress progress,
            RequestLetters letters,
            SealedDocuments documents,
            Content content,
            @ConfigProperty(name = "hedui.demo", defaultValue = "false") boolean demo) {
        this.terms = terms;
        this.progress = progress;
        this.letters = letters;
        this.documents = documents;
        this.content = content;
        this.demo = demo;
    }

    /** @param grants one for each case; a dataset that one of them does not open is refused */
    RequestLetter send(DatasetId asked, List<AuthorizationGrant> grants) {
        grants.forEach(grant -> grant.requireAllows(asked.value()));
        Catalogue catalogue = new Catalogue(content);
        Dataset dataset = catalogue.require(asked);
        LetterContent.Inquiry inquiry =
                inquiry(dataset, catalogue.supplierOf(dataset).name(), grants);
        RequestLetter letter = sealed(inquiry, dataset, grants);
        letters.add(letter, grants.stream().map(grant -> request(letter, grant)).toList());
        return letter;
    }

    private LetterContent.Inquiry inquiry(Dataset dataset, String department, List<AuthorizationGrant> grants) {
        Instant now = progress.now();
        return new LetterContent.Inquiry(
                number(progress.dayOf(now).getYear()),
                terms.tenant().centre(),
                now,
                demo,
                department,
                dataset.label(),
                dataset.columns().stream()
                        .filter(column -> !column.isKey())
                        .map(Column::label)
                        .toList(),
                terms.workingDaysAfter(
                        progress.dayOf(now), terms.tenant().workflow().visitDays()),
                grants.size(),
                grants.stream().flatMap(RequestComposition::asked).toList(),
                CurrentActor.require().name());
    }

    private String number(int year) {
        return "%s-函-%04d-%05d".formatted(terms.tenant().division().value(), year, letters.nextNumber(year));
    }

    private RequestLetter sealed(LetterContent.Inquiry inquiry, Dataset dataset, List<AuthorizationGrant> grants) {
        byte[] paper = new LetterPaper(CryptoSuite.GUOMI).render(inquiry).bytes();
        byte[] form = new RequestForm(dataset)
                .write(
                        inquiry.number(),
                        inquiry.issuer(),
                        grants.stream()
                                .flatMap(grant -> persons(grant).stream())
                                .toList());
        String name = "查询函-%s-%s".formatted(inquiry.number(), dataset.label());
        return new RequestLetter(
                inquiry.number(),
                dataset.id(),
                inquiry.department(),
                inquiry.printedAt(),
                CurrentActor.require().userId(),
                inquiry.by(),
                inquiry.dueOn(),
                documents.store(paper, FileKind.PDF, name + ".pdf", "request-letter"),
                documents.store(form, FileKind.XLSX, name + ".xlsx", "request-form"),
                0,
                0);
    }

    private static Stream<Asked> asked(AuthorizationGrant grant) {
        return grant.persons().stream()
                .map(person -> new Asked(person.name().value(), person.id().value(), grant.authorizationNumber()));
    }

    private static DepartmentRequest request(RequestLetter letter, AuthorizationGrant grant) {
        return new DepartmentRequest(
                letter, grant.caseNumber(), grant.authorizationNumber(), persons(grant), Optional.empty());
    }

    private static List<AskedPerson> persons(AuthorizationGrant grant) {
        return grant.persons().stream()
                .map(person -> new AskedPerson(person.key(), person.name(), person.id()))
                .toList();
    }
}
