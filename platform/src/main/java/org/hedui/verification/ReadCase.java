package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseFiles;
import org.hedui.content.Content;
import org.hedui.department.visit.RequestLetters;
import org.hedui.kernel.CaseNumber;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.WorkflowSettings;

/** Opens a case: everything of it, identity numbers masked, and the fact that it was read. */
@UseCase
public class ReadCase {
    private final CaseFiles cases;
    private final CaseRecords records;
    private final RequestLetters letters;
    private final CaseProgress progress;
    private final Content content;
    private final AuditTrail audit;

    @Inject
    public ReadCase(
            CaseFiles cases,
            CaseRecords records,
            RequestLetters letters,
            CaseProgress progress,
            Content content,
            AuditTrail audit) {
        this.cases = cases;
        this.records = records;
        this.letters = letters;
        this.progress = progress;
        this.content = content;
        this.audit = audit;
    }

    @Requires(Permission.READ_CASE)
    public CaseDossier open(CaseNumber number) {
        var subject = cases.require(number);
        var standing = records.of(number, subject.status());
        var workflow = TenantSettings.current(content).workflow();
        var dossier = Dossiers.of(
                subject, standing, letters(number, workflow), cases.history(number), workflow, progress.today());
        audit.append(AuditFact.of(Deed.of(ReadCase.class), number, "case", subject.scheme())
                .withFields(read(dossier)));
        return dossier;
    }

    /** Where nobody is asked by letter there are none to be looked for. */
    private List<LetterLine> letters(CaseNumber number, WorkflowSettings workflow) {
        return workflow.visits().isEmpty()
                ? List.of()
                : letters.of(number).stream().map(LetterLine::of).toList();
    }

    private static List<String> read(CaseDossier dossier) {
        List<String> fields = new ArrayList<>(List.of("name", "relation", "address", "income", "assets"));
        dossier.check().ifPresent(run -> run.replies().forEach(reply -> fields.add(reply.dataset())));
        return fields;
    }
}
