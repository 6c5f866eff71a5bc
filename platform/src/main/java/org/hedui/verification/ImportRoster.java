package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.household.Declaration;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.Roster;

/** A clerk brings many households in one workbook (S4-22, S4-23). It is taken in whole or not at all. */
@UseCase
public class ImportRoster {
    private static final String PURPOSE = "households entrusted for verification";

    private final RosterDesk desk;
    private final RosterFiling filing;
    private final AuditTrail audit;

    @Inject
    public ImportRoster(RosterDesk desk, RosterFiling filing, AuditTrail audit) {
        this.desk = desk;
        this.filing = filing;
        this.audit = audit;
    }

    /** The empty roster, by the tenant's rules of today. */
    @Requires(value = Permission.IMPORT_ROSTER, audited = false, reason = "an empty form tells nothing about a person")
    public OutgoingFile template() {
        return desk.template();
    }

    /**
     * What is wrong with it, all at once; or what it would bring. Nothing is stored.
     *
     * @throws VerificationException if it is no roster at all, or this very file was taken in before
     */
    @Requires(Permission.IMPORT_ROSTER)
    public RosterFindings check(Upload upload) {
        RosterDesk.Read read = desk.read(upload);
        filing.requireNew(read);
        audit.append(fact("check-roster", read));
        return RosterFindings.of(read.file().name(), read.content());
    }

    /** The same workbook, with every fault at its cell. It leaves the house, which is recorded. */
    @Requires(Permission.IMPORT_ROSTER)
    public OutgoingFile marked(Upload upload) {
        RosterDesk.Read read = desk.read(upload);
        audit.append(fact("return-roster", read).withFields(DeclareHousehold.FIELDS));
        return desk.marked(read);
    }

    /**
     * Opens a case for each of its households, all of them or none.
     *
     * @throws VerificationException HEDUI-ROSTER-008 if anything is wrong with it, also since it was checked
     */
    @Requires(Permission.IMPORT_ROSTER)
    public Roster take(Upload upload) {
        filing.lock();
        RosterDesk.Read read = desk.read(upload);
        filing.requireNew(read);
        int problems = read.content().problems().size();
        if (problems > 0) {
            throw new VerificationException(
                    "HEDUI-ROSTER-008",
                    "%d faults in %s; nothing was taken in"
                            .formatted(problems, read.file().name()),
                    problems,
                    read.file().name());
        }
        RosterFiling.Filed filed = filing.file(read);
        audit.appendAll(facts(filed));
        return filed.roster();
    }

    /** One for the roster, and the same for each household as if it had been declared by itself. */
    private static List<AuditFact> facts(RosterFiling.Filed filed) {
        Roster roster = filed.roster();
        List<AuditFact> facts = new ArrayList<>();
        for (Declaration declaration : filed.declarations()) {
            facts.add(DeclareHousehold.fact(
                    "declare-household",
                    declaration,
                    Map.of(
                            "digest", filed.digests().get(facts.size()),
                            "roster", roster.number())));
        }
        facts.add(AuditFact.of(Deed.of(ImportRoster.class), "roster " + roster.number(), PURPOSE)
                .withDetails(Map.of(
                        "digest", roster.digest(),
                        "households", Integer.toString(roster.households()),
                        "persons", Integer.toString(roster.persons()))));
        return facts;
    }

    private static AuditFact fact(String deed, RosterDesk.Read read) {
        return AuditFact.of(new Deed(deed), "file " + read.digest(), PURPOSE)
                .withDetails(Map.of(
                        "households", Integer.toString(read.content().numbers()),
                        "persons", Integer.toString(read.content().persons()),
                        "problems", Integer.toString(read.content().problems().size())));
    }
}
