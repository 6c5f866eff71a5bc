package org.hedui.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.PermissionDenied;
import org.hedui.access.Role;
import org.hedui.access.UndeclaredPermission;
import org.hedui.audit.UnauditedDeed;
import org.hedui.casefile.CaseStatus;
import org.hedui.casefile.IllegalCaseTransition;
import org.hedui.casefile.WorkList;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.TenantId;
import org.hedui.search.FindAnything;
import org.hedui.search.PersonHit;
import org.hedui.search.SearchAnswer;
import org.hedui.search.SearchPurpose;
import org.hedui.search.SearchRequest;
import org.hedui.search.StatedPurpose;
import org.hedui.tenancy.MissingTenant;
import org.hedui.tenancy.SecondTenant;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.UnitOfWork;
import org.hedui.tenancy.Work;
import org.hedui.verification.BrowseCases;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.HouseholdForm;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PayaraOnTestHouse.class)
@ArquillianTest
@Tag("house")
class InsideTheServerIT {
    private static final TenantId DONGLIAO = new TenantId("dongliao");
    private static final TenantId SHASHI = new TenantId("shashi");

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    BrowseCases cases;

    @Inject
    FindAnything search;

    @Inject
    ForgetfulDeeds forgetful;

    @Inject
    StoryWalk walk;

    @PersistenceContext
    EntityManager entities;

    private static @Nullable Truth deliveries;

    /** Four statements clean and assert a connection at its checkout, in one round trip. */
    private static final int CLEANING = 4;

    /** Most statements to save a form and to open a case. */
    private static final int SAVED = 15;

    private static final int OPENED = 15;

    /**
     * Most round trips to check a household, from the checkout of the connection to the commit: one cleans it, one locks
     * the case, one reads the papers, two ask all sources, one keeps the answers, one logs, two take the step, one
     * commits.
     */
    private static final int CHECKED = 10;

    @Deployment
    static WebArchive application() {
        return ShippedWar.withTests();
    }

    @Test
    void hibernateWorksInTheSchemaOfTheTenantAsTheTenantsLogin() {
        for (TenantId tenant : Set.of(DONGLIAO, SHASHI)) {
            Object whoAndWhere = unitOfWork.inTenant(
                    tenant,
                    () -> entities.createNativeQuery("select current_user || ' ' || current_schema()")
                            .getSingleResult());
            assertThat(whoAndWhere).isEqualTo("t_%1$s_login t_%1$s".formatted(tenant));
        }
    }

    @Test
    void hibernateAndPlainJdbcShareOneConnectionInOneTransaction() throws Exception {
        boolean same = unitOfWork.inTenant(DONGLIAO, () -> {
            Object hibernates =
                    entities.createNativeQuery("select pg_backend_pid()").getSingleResult();
            return ((Number) hibernates).longValue() == number("select pg_backend_pid()");
        });
        assertThat(same).isTrue();
    }

    @Test
    void aSecondTenantInOneTransactionIsRefused() {
        assertThatThrownBy(() -> unitOfWork.inTenant(DONGLIAO, () -> {
                    number("select 1");
                    return unitOfWork.inTenant(SHASHI, () -> number("select 1"));
                }))
                .isInstanceOf(SecondTenant.class);
    }

    @Test
    void aSecondTenantWorksWhileTheFirstOnesTransactionIsSuspended() throws Exception {
        Object other = unitOfWork.inTenant(DONGLIAO, () -> {
            number("select 1");
            return unitOfWork.separately(
                    SHASHI,
                    () -> entities.createNativeQuery("select current_schema()").getSingleResult());
        });
        assertThat(other).isEqualTo("t_shashi");
    }

    @Test
    void theNextBorrowerOfAConnectionFindsNothingOfTheLast() throws Exception {
        unitOfWork.inTenant(DONGLIAO, () -> {
            try (Statement statement = unitOfWork.current().createStatement()) {
                statement.execute("set statement_timeout = '7s'");
                statement.execute("select set_config('hedui.left', 'behind', false)");
            }
            return true;
        });
        String left = unitOfWork.inTenant(
                DONGLIAO,
                () -> text("select current_setting('statement_timeout') || '/' ||"
                        + " coalesce(current_setting('hedui.left', true), '')"));
        assertThat(left).isEqualTo("0/");
    }

    @Test
    void withoutATenantThereIsNoConnection() {
        assertThatThrownBy(() -> entities.createNativeQuery("select 1").getSingleResult())
                .isInstanceOf(MissingTenant.class);
    }

    @Test
    void aDeedWithoutAnAuditEntryIsUndone() throws Exception {
        assertThatThrownBy(() -> as(Role.CHECKING_OFFICER, () -> {
                    forgetful.writesAndDoesNotSaySo();
                    return true;
                }))
                .isInstanceOf(UnauditedDeed.class);
        long left = unitOfWork.inTenant(
                DONGLIAO, () -> number("select count(*) from case_day where day = date '1999-09-09'"));
        assertThat(left).isZero();
    }

    @Test
    void aMethodThatDemandsNoPermissionIsClosedToEverybody() {
        assertThatThrownBy(() -> as(Role.CENTRE_HEAD, () -> {
                    forgetful.demandsNothing();
                    return true;
                }))
                .isInstanceOf(UndeclaredPermission.class);
    }

    @Test
    void aRefusalIsOnRecordInATransactionOfItsOwn() throws Exception {
        String refusals = "select count(*) from audit_outbox where deed = 'browse-cases' and outcome = 'REFUSED'";
        long before = unitOfWork.inTenant(DONGLIAO, () -> number(refusals));
        assertThatThrownBy(() -> as(Role.AUDIT_ADMINISTRATOR, () -> cases.page(WorkList.all(), 0, 10)))
                .isInstanceOf(PermissionDenied.class);
        assertThat(unitOfWork.inTenant(DONGLIAO, () -> number(refusals))).isEqualTo(before + 1);
    }

    @Test
    void aPageOfTheWorkListTakesAHandfulOfStatements() throws Exception {
        as(Role.CHECKING_OFFICER, () -> cases.page(WorkList.all(), 0, 50));
        try (StatementCounter counter = new StatementCounter()) {
            as(Role.CHECKING_OFFICER, () -> cases.page(WorkList.all(), 0, 50));
            assertThat(counter.executed()).isPositive().isLessThanOrEqualTo(15);
        }
    }

    @Test
    void aSearchTakesAHandfulOfStatementsHoweverManyAreFound() throws Exception {
        HouseholdForm form = walk.form(delivered().story("eligible"));
        CaseNumber number = walk.declared(form);
        String name = form.members().get(0).name().value();
        SearchRequest asked =
                SearchRequest.first(name, Optional.of(new StatedPurpose(SearchPurpose.HANDLING, "统计语句数")), "", 20);
        try (StatementCounter counter = new StatementCounter()) {
            SearchAnswer answer = as(Role.CHECKING_OFFICER, () -> search.find(asked));
            assertThat(counter.executed()).isPositive().isLessThanOrEqualTo(15);
            assertThat(answer.people().orElseThrow().hits())
                    .extracting(PersonHit::caseNumber)
                    .contains(number);
        }
    }

    @Test
    void aHouseholdWhoseIncomeIsTooHighIsNotEligible() throws Exception {
        proves("income");
    }

    @Test
    void aHouseholdWithACarInUseIsNotEligible() throws Exception {
        proves("property");
    }

    @Test
    void aHouseholdThatSaysItsCarIsScrappedIsASuspiciousCase() throws Exception {
        CaseDossier dossier = proves("suspicious");
        assertThat(dossier.assessment().orElseThrow().result().suspicions()).hasSize(1);
    }

    /** The figures are those worked out by hand beside the synthetic households; the way ends with a delivered report. */
    private CaseDossier proves(String key) throws Exception {
        Truth.Story story = delivered().story(key);
        HouseholdForm form = walk.form(story);
        CaseNumber number = within(SAVED, () -> walk.declared(form));
        walk.authorize(number, story);
        assertThatThrownBy(() -> walk.checked(number)) // nothing is asked before it is entrusted and accepted
                .isInstanceOf(IllegalCaseTransition.class);
        walk.entrusted(number);
        walk.accepted(number);
        try (StatementCounter counter = new StatementCounter()) {
            walk.checked(number);
            assertThat(counter.roundTrips())
                    .as(() -> String.join("\n", counter.sent()))
                    .isPositive()
                    .isLessThanOrEqualTo(CHECKED);
        }
        walk.computed(number);
        CaseDossier computed = within(OPENED, () -> walk.dossier(number));
        var result = computed.assessment().orElseThrow().result();
        assertThat(result.outcomeInWords()).isEqualTo(story.expected().outcome());
        assertThat(result.onTheFigures().id()).isEqualTo(story.expected().category());
        assertThat(result.annualIncome().value()).isEqualTo(story.expected().annualIncome());
        assertThat(result.perHeadMonthlyIncome().value())
                .isEqualTo(story.expected().perHeadMonthlyIncome());
        CaseDossier done = walk.delivered(number, "经集体评审，同意推算结果。");
        assertThat(done.summary().status()).isEqualTo(CaseStatus.DELIVERED);
        assertThat(done.determination().orElseThrow().signatures()).hasSize(2);
        assertThat(done.report().orElseThrow().deliveredTo()).contains("东辽县民政局");
        return done;
    }

    /** Does the work and counts what it sends to the database, beside the cleaning of its connection. */
    private static <T> T within(int statements, Work<T, Exception> work) throws Exception {
        try (StatementCounter counter = new StatementCounter()) {
            T done = work.perform();
            assertThat(counter.executed() - CLEANING).isPositive().isLessThanOrEqualTo(statements);
            return done;
        }
    }

    /** The departments' files of a small county, imported once for all stories. */
    private Truth delivered() throws Exception {
        if (deliveries == null) {
            Path folder = StoryWalk.folder();
            Content content = new Content(Path.of(ConfigProvider.getConfig().getValue("hedui.content", String.class)));
            Truth truth = new SyntheticProvince(new Catalogue(content))
                    .write(
                            new SyntheticSettings(TenantSettings.of(content, DONGLIAO), 4, 5, StoryWalk.today(), 0.0),
                            folder);
            walk.importAll(truth.files(), folder.resolve(DONGLIAO.value()));
            deliveries = truth;
        }
        return deliveries;
    }

    private static <T> T as(Role role, Work<T, Exception> work) throws Exception {
        Actor actor = new Actor("inside", "测试", DONGLIAO, Set.of(role), AuthenticationLevel.PASSWORD);
        return ActorScope.as(actor, work);
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = unitOfWork.current().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
