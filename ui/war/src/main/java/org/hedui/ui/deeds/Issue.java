package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.IssueReport;

/** Numbers, prints and seals the report (出具报告). */
@Dependent
public class Issue implements CaseDeed {
    private final IssueReport reports;

    @Inject
    public Issue(IssueReport reports) {
        this.reports = reports;
    }

    @Override
    public Permission permission() {
        return Permission.ISSUE_REPORT;
    }

    @Override
    public Set<CaseStatus> stations() {
        return Set.of(CaseStatus.COMMITTEE);
    }

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public boolean fits(CaseDossier dossier) {
        return !dossier.missing().contains(CaseDossier.Missing.SIGNATURES);
    }

    @Override
    public void begin(CaseNumber number, CaseDossier dossier, Runnable done) {
        reports.issue(number);
        done.run();
    }
}
