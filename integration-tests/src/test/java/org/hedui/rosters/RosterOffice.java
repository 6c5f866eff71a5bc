package org.hedui.rosters;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.casefile.CaseFiles;
import org.hedui.casefile.CaseIntake;
import org.hedui.files.SealedDocuments;
import org.hedui.house.TestDatabase;
import org.hedui.household.DeclarationIntake;
import org.hedui.kernel.TenantId;
import org.hedui.policy.PolicyShelf;
import org.hedui.roster.Roster;
import org.hedui.roster.RosterTerms;
import org.hedui.roster.Rosters;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.hedui.tenancy.TenantSettings;
import org.hedui.verification.CaseProgress;
import org.hedui.verification.CaseTerms;
import org.hedui.verification.HouseholdIntake;
import org.hedui.verification.ImportRoster;
import org.hedui.verification.RosterDesk;
import org.hedui.verification.RosterFiling;
import org.hedui.verification.RosterFindings;
import org.hedui.verification.Upload;

/** A clerk at work: the use case behind its guard, and what the tables hold afterwards. */
final class RosterOffice {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneOffset.UTC);
    private static final List<String> TABLES = List.of(
            "roster",
            "roster_case",
            "verification_case",
            "case_event",
            "declaration",
            "declared_person",
            "person_name_key",
            "sealed_document");

    final TenantId tenant;
    final TestDatabase house;
    final JdbcUnitOfWork unitOfWork;
    private final Clock clock;
    private final ImportRoster imports;

    RosterOffice(String tenant, Clock clock) {
        this.tenant = new TenantId(tenant);
        this.house = TestDatabase.with(tenant);
        this.unitOfWork = house.unitOfWork();
        this.clock = clock;
        CaseTerms terms = new CaseTerms(TestDatabase.CONTENT, new PolicyShelf(TestDatabase.CONTENT), clock);
        DeclarationIntake declarations = new DeclarationIntake(unitOfWork);
        imports = new ImportRoster(
                new RosterDesk(terms, declarations),
                new RosterFiling(
                        new CaseProgress(new CaseFiles(), clock),
                        terms,
                        new HouseholdIntake(new CaseIntake(unitOfWork), declarations),
                        new SealedDocuments(unitOfWork, house.keys(), clock),
                        new Rosters(unitOfWork)),
                house.audit(unitOfWork, clock));
    }

    static RosterTerms terms(String tenant) {
        TenantSettings settings = TenantSettings.of(TestDatabase.CONTENT, new TenantId(tenant));
        return RosterTerms.of(settings, new PolicyShelf(TestDatabase.CONTENT).of(settings));
    }

    RosterFindings check(Path file) throws Exception {
        Upload upload = new Upload(file, file.getFileName().toString());
        var method = ImportRoster.class.getMethod("check", Upload.class);
        return asClerk(() -> house.guard(unitOfWork, clock).call(method, List.of(), () -> imports.check(upload)));
    }

    Roster take(Path file) throws Exception {
        Upload upload = new Upload(file, file.getFileName().toString());
        var method = ImportRoster.class.getMethod("take", Upload.class);
        return asClerk(() -> house.guard(unitOfWork, clock).call(method, List.of(), () -> imports.take(upload)));
    }

    private <T> T asClerk(org.hedui.tenancy.Work<T, Exception> work) throws Exception {
        return ActorScope.as(
                new Actor("u-5", "刘爱华", tenant, Set.of(Role.TOWNSHIP_CLERK), AuthenticationLevel.PASSWORD), work);
    }

    /** Rows of every table that a roster writes. */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : TABLES) {
            rows.put(table, number("select count(*) from " + table));
        }
        return rows;
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        return unitOfWork.inTenant(tenant, () -> {
            try (var statement = unitOfWork.current().createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    void run(String sql) throws SQLException {
        unitOfWork.inTenant(tenant, () -> {
            try (var statement = unitOfWork.current().createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
