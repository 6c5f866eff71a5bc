package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.archive.ArchiveFile;
import org.hedui.archive.ArchiveFile.Kind;
import org.hedui.archive.ArchiveFile.Paper;
import org.hedui.archive.ArchiveFiles;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.department.visit.DepartmentRequest;
import org.hedui.department.visit.RequestLetter;
import org.hedui.department.visit.RequestLetters;
import org.hedui.household.Declaration;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** Files the papers of a household whose report the entrusting unit has (归档, S4-33). */
@UseCase
public class ArchiveCase {
    private record Matter(CaseNumber caseNumber, List<Paper> contents) {}

    private final CaseProgress progress;
    private final CaseRecords records;
    private final CaseTerms terms;
    private final RequestLetters letters;
    private final ArchiveFiles files;
    private final AuditTrail audit;

    @Inject
    public ArchiveCase(
            CaseProgress progress,
            CaseRecords records,
            CaseTerms terms,
            RequestLetters letters,
            ArchiveFiles files,
            AuditTrail audit) {
        this.progress = progress;
        this.records = records;
        this.terms = terms;
        this.letters = letters;
        this.files = files;
        this.audit = audit;
    }

    /** @throws VerificationException HEDUI-ARCHIVE-001 as long as the receipt of the report is not confirmed */
    @Requires(Permission.ARCHIVE_CASE)
    public void archive(CaseNumber number) {
        VerificationCase subject = progress.lock(number);
        CaseRecords.Standing standing = records.of(number, subject.status());
        progress.advance(subject, CaseEvent.ARCHIVE, "");
        if (!terms.tenant().workflow().archive()) {
            throw new VerificationException("HEDUI-ARCHIVE-002", "here no files are kept by household and month");
        }
        if (standing.report().flatMap(report -> report.receipt()).isEmpty()) {
            throw new VerificationException(
                    "HEDUI-ARCHIVE-001",
                    "the receipt of the report on case %s is not confirmed".formatted(number),
                    number);
        }
        ArchiveFile file = file(standing, letters.of(number), progress.now());
        files.add(file);
        audit.append(AuditFact.of(Deed.of(ArchiveCase.class), number, file.number(), subject.scheme())
                .withDetails(Map.of("digest", file.digest())));
    }

    private ArchiveFile file(CaseRecords.Standing standing, List<DepartmentRequest> asked, Instant now) {
        Declaration declaration = standing.declaration();
        YearMonth month = YearMonth.from(progress.dayOf(now));
        List<Paper> contents = contents(standing, asked);
        Actor actor = CurrentActor.require();
        return new ArchiveFile(
                files.nextNumber(terms.tenant().division(), month),
                declaration.caseNumber(),
                month,
                declaration.applicant().name().value(),
                declaration.township(),
                contents,
                digest(new Matter(declaration.caseNumber(), contents)),
                now,
                actor.userId(),
                actor.name());
    }

    private List<Paper> contents(CaseRecords.Standing standing, List<DepartmentRequest> asked) {
        List<Paper> papers = new ArrayList<>();
        Declaration declaration = standing.declaration();
        papers.add(new Paper(
                Kind.DECLARATION,
                "%s-D%02d".formatted(declaration.caseNumber(), declaration.version()),
                day(declaration.declaredAt()),
                digest(declaration)));
        standing.authorization()
                .ifPresent(letter -> papers.add(new Paper(
                        Kind.AUTHORIZATION,
                        letter.number(),
                        letter.signedOn(),
                        digest(letter.revoked(java.util.Optional.empty())))));
        standing.entrustment()
                .ifPresent(letter -> papers.add(
                        new Paper(Kind.ENTRUSTMENT, letter.number(), day(letter.receivedAt()), digest(letter))));
        standing.reviews()
                .forEach(review -> papers.add(
                        new Paper(Kind.REVIEW, review.reviewerName(), day(review.reviewedAt()), digest(review))));
        standing.check()
                .ifPresent(run -> papers.add(
                        new Paper(Kind.SYSTEM_CHECK, named(declaration, "C"), day(run.startedAt()), digest(run))));
        asked.forEach(request -> addLetter(papers, request));
        standing.surveys()
                .forEach(survey ->
                        papers.add(new Paper(Kind.SURVEY, survey.number(), survey.heldOn(), survey.digest())));
        standing.assessment()
                .ifPresent(computed -> papers.add(new Paper(
                        Kind.ASSESSMENT,
                        named(declaration, "T"),
                        day(computed.assessedAt()),
                        computed.result().digest())));
        standing.determination()
                .ifPresent(concluded -> papers.add(new Paper(
                        Kind.CONCLUSION, named(declaration, "J"), day(concluded.proposedAt()), concluded.digest())));
        standing.report()
                .ifPresent(report ->
                        papers.add(new Paper(Kind.REPORT, report.number(), day(report.issuedAt()), report.digest())));
        return papers;
    }

    private void addLetter(List<Paper> papers, DepartmentRequest request) {
        RequestLetter letter = request.letter();
        papers.add(new Paper(Kind.LETTER, letter.number(), day(letter.askedAt()), digest(letter)));
        request.answer()
                .ifPresent(answer ->
                        papers.add(new Paper(Kind.REPLY, letter.number(), day(answer.recordedAt()), digest(answer))));
    }

    /** What has no number of its own goes by the case's and a letter; its digest says which version it is. */
    private static String named(Declaration declaration, String letter) {
        return declaration.caseNumber() + "-" + letter;
    }

    private LocalDate day(Instant moment) {
        return progress.dayOf(moment);
    }

    private static String digest(Object paper) {
        return Digest.of(CryptoSuite.GUOMI, Canonical.write(paper)).value();
    }
}
