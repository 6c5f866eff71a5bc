package org.hedui.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.audit.AuditEntry;
import org.hedui.audit.AuditFilter;
import org.hedui.audit.AuditLog;
import org.hedui.audit.AuditPage;
import org.hedui.casefile.CaseStatus;
import org.hedui.department.Catalogue;
import org.hedui.house.TestDatabase;
import org.hedui.household.Area;
import org.hedui.household.Declaration;
import org.hedui.household.LabourAbility;
import org.hedui.household.Member;
import org.hedui.household.NameIndex;
import org.hedui.household.Relation;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.hedui.tenancy.Work;

/** The use cases of the search behind their guard, and households to be found. */
final class SearchDesk {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneOffset.UTC);
    static final StatedPurpose ENQUIRY = new StatedPurpose(SearchPurpose.ENQUIRY, "来访群众询问进度");

    final TestDatabase house;
    final JdbcUnitOfWork unitOfWork;
    final TenantId tenant;
    private final String user;
    private final Clock clock;
    private final FindAnything search;
    private final TraceSearches traces;

    /** @param user whose searches are counted */
    SearchDesk(String tenant, String user, Clock clock) {
        this.house = TestDatabase.with(tenant);
        this.unitOfWork = house.unitOfWork();
        this.tenant = new TenantId(tenant);
        this.user = user;
        this.clock = clock;
        var audit = house.audit(unitOfWork, clock);
        var searched = new SearchedPerson(house.keys());
        var log = new AuditLog(unitOfWork);
        search = new FindAnything(
                new TenantSearch(
                        new PersonSearch(unitOfWork),
                        new CaseSearch(unitOfWork),
                        new DeliverySearch(unitOfWork, new Catalogue(TestDatabase.CONTENT))),
                new SearchLog(audit, log, searched, clock),
                TestDatabase.CONTENT);
        traces = new TraceSearches(unitOfWork, searched, log, audit);
    }

    SearchAnswer find(Role role, String text) throws Exception {
        return find(role, SearchRequest.first(text, Optional.of(ENQUIRY), "", 20));
    }

    SearchAnswer find(Role role, SearchRequest asked) throws Exception {
        var method = FindAnything.class.getMethod("find", SearchRequest.class);
        return as(role, () -> house.guard(unitOfWork, clock).call(method, List.of(asked), () -> search.find(asked)));
    }

    SearchDemands demands(Role role, String text) throws Exception {
        var method = FindAnything.class.getMethod("demands", String.class);
        return as(role, () -> house.guard(unitOfWork, clock).call(method, List.of(text), () -> search.demands(text)));
    }

    AuditPage trace(Role role, ResidentId id) throws Exception {
        var method = TraceSearches.class.getMethod("of", ResidentId.class, int.class, int.class);
        return as(
                role,
                () -> house.guard(unitOfWork, clock).call(method, List.of(id, 0, 50), () -> traces.of(id, 0, 50)));
    }

    /** The newest entry of the trail. */
    AuditEntry newest() {
        return unitOfWork
                .inTenant(
                        tenant,
                        () -> new AuditLog(unitOfWork)
                                .page(AuditFilter.everything().by(user), 0, 1))
                .entries()
                .get(0);
    }

    /** Keeps a household as a declaration keeps it; the first is the applicant. */
    void household(String number, int version, Map<String, String> idsByName) throws SQLException {
        List<Map.Entry<String, String>> people = List.copyOf(idsByName.entrySet());
        List<Member> members = new java.util.ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            members.add(new Member(
                    "M" + (i + 1),
                    new PersonName(people.get(i).getKey()),
                    new ResidentId(people.get(i).getValue()),
                    i == 0 ? Relation.SELF : Relation.OTHER_RELATIVE,
                    LabourAbility.ABLE,
                    Set.of()));
        }
        keep(new Declaration(
                new CaseNumber(number),
                version,
                "dibao",
                Area.RURAL,
                "白泉镇",
                "白泉村一组",
                "",
                members,
                List.of(),
                List.of(),
                List.of(),
                CLOCK.instant().plusSeconds(number.hashCode() % 1000),
                "clerk"));
    }

    private void keep(Declaration declaration) {
        unitOfWork.inTenant(tenant, () -> {
            try {
                insert(declaration);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            new NameIndex(unitOfWork).put(declaration);
            return declaration;
        });
    }

    private void insert(Declaration declaration) throws SQLException {
        String number = declaration.caseNumber().value();
        Member applicant = declaration.applicant();
        OffsetDateTime at = declaration.declaredAt().atOffset(ZoneOffset.UTC);
        if (declaration.version() == 1) {
            run(
                    """
                    insert into verification_case (number, version, status, scheme, area, township, applicant_name,
                        applicant_id, persons, declared_at, declared_by, declared_by_name, status_since,
                        steps, entered_by, extensions)
                    values (?, 0, ?, 'dibao', 'RURAL', ?, ?, ?, ?, ?, 'clerk', '赵', ?, 1, '{clerk}', 0)""",
                    number,
                    CaseStatus.DECLARED.name(),
                    declaration.township(),
                    applicant.name().value(),
                    applicant.id().value(),
                    declaration.members().size(),
                    at,
                    at);
        }
        run(
                "insert into declaration (case_number, version, content, digest, declared_at, declared_by)"
                        + " values (?, ?, '{}', '', ?, 'clerk')",
                number,
                declaration.version(),
                at);
        for (Member member : declaration.members()) {
            run(
                    "insert into declared_person (case_number, version, person_key, member, id_no, name)"
                            + " values (?, ?, ?, true, ?, ?)",
                    number,
                    declaration.version(),
                    member.key(),
                    member.id().value(),
                    member.name().value());
        }
    }

    /** A delivered file. */
    UUID delivery(String fileName, String digest) throws SQLException {
        UUID id = UUID.randomUUID();
        unitOfWork.inTenant(tenant, () -> {
            run(
                    """
                    insert into delivery (id, dataset, period_from, period_to, file_name, file_digest, file_size, charset,
                        state, rows, quarantined, control, supplied_on, received_at, imported_by, imported_by_name)
                    values (?, 'housing', ?, ?, ?, ?, 1, 'UTF_8', 'LIVE', 1, 0, '{}', ?, ?, 'u', '周')""",
                    id,
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 3, 1),
                    fileName,
                    digest,
                    LocalDate.of(2026, 3, 1),
                    OffsetDateTime.now(CLOCK));
            return id;
        });
        return id;
    }

    void run(String sql, Object... values) throws SQLException {
        Connection connection = unitOfWork.current();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private <T> T as(Role role, Work<T, Exception> work) throws Exception {
        return ActorScope.as(new Actor(user, "张三", tenant, Set.of(role), AuthenticationLevel.PASSWORD), work);
    }
}
