package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hedui.access.CurrentActor;
import org.hedui.casefile.CaseFiles;
import org.hedui.files.SealedDocuments;
import org.hedui.household.Declaration;
import org.hedui.kernel.CaseNumber;
import org.hedui.roster.Roster;
import org.hedui.roster.RosterHousehold;
import org.hedui.roster.Rosters;
import org.hedui.tenancy.TenantSettings;

/** Puts a roster without a fault on file: the workbook, sealed, and a case for each of its households. */
@Dependent
public class RosterFiling {
    /**
     * What was filed.
     *
     * @param digests of the declarations, in their order
     */
    record Filed(Roster roster, List<Declaration> declarations, List<String> digests) {}

    private final CaseProgress progress;
    private final CaseTerms terms;
    private final HouseholdIntake intake;
    private final SealedDocuments documents;
    private final Rosters rosters;

    @Inject
    public RosterFiling(
            CaseProgress progress,
            CaseTerms terms,
            HouseholdIntake intake,
            SealedDocuments documents,
            Rosters rosters) {
        this.progress = progress;
        this.terms = terms;
        this.intake = intake;
        this.documents = documents;
        this.rosters = rosters;
    }

    /** Until the end of the transaction nobody else takes a roster in: who else lists the same people waits, and is told. */
    void lock() {
        rosters.lock();
    }

    /** @throws org.hedui.kernel.VerificationException HEDUI-ROSTER-005 if this very file was taken in before */
    void requireNew(RosterDesk.Read read) {
        rosters.requireNew(read.digest());
    }

    Filed file(RosterDesk.Read read) {
        TenantSettings tenant = terms.tenant();
        CaseFiles.By by = progress.by();
        List<RosterHousehold> households = read.content().households();
        List<CaseNumber> numbers = intake.nextNumbers(tenant.division(), progress.today(), households.size());
        List<Declaration> declarations = new ArrayList<>();
        for (RosterHousehold household : households) {
            declarations.add(declaration(numbers.get(declarations.size()), household, by));
        }
        List<String> digests = intake.open(declarations, by);
        UUID original = documents.store(read.file(), "roster");
        Roster roster = new Roster(
                rosters.nextNumber(tenant.division(), progress.today().getYear()),
                read.file().name(),
                read.digest(),
                original,
                households.size(),
                read.content().persons(),
                read.content().byScheme(),
                by.at(),
                by.actor(),
                by.actorName());
        rosters.add(roster, households, numbers);
        return new Filed(roster, declarations, digests);
    }

    /** That everything is declared which its scheme asks for, the reading has seen to. */
    private static Declaration declaration(CaseNumber number, RosterHousehold household, CaseFiles.By by) {
        return new Declaration(
                number,
                1,
                household.scheme(),
                household.area(),
                household.township(),
                household.address(),
                household.phone(),
                household.members(),
                household.supporters(),
                household.declared(),
                List.of(),
                by.at(),
                CurrentActor.require().userId());
    }
}
