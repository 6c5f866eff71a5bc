package org.hedui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.PermissionDenied;
import org.hedui.access.Role;
import org.hedui.department.Deliveries;
import org.hedui.department.SupplyDue;
import org.hedui.department.SupplyState;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.verification.BrowseSchedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 城口县's calendar (S2-06) beside what was really imported; the desk's day is 5 March 2026. */
class SupplyCalendarIT {
    private static final String PENSIONS = """
            姓名,公民身份号码,待遇类型,月待遇金额,首发月份
            张三,220422196203051237,城乡居民,%s,202204
            合计,1行
            """;

    @TempDir
    Path folder;

    private DeliveryDesk desk;

    @BeforeEach
    void aDeskWithoutDeliveries() throws Exception {
        desk = new DeliveryDesk("chengkou", folder);
        try (var owner = TestDatabase.with("chengkou").asSuperuser();
                var statement = owner.createStatement()) {
            statement.execute("truncate t_chengkou.delivery, t_chengkou.department_record cascade");
        }
    }

    @Test
    void whatWasImportedIsOwedNoMoreAndTheRestStaysOverdue() throws Exception {
        int before = overdue().size();
        // February's pensions, handed over on 5 March: in time for the tenth.
        desk.bring("pension", DeliveryDesk.FEBRUARY, PENSIONS.formatted("160.50"));
        assertThat(overdue()).hasSize(before - 1).noneMatch(due -> is(due, "pension"));
        assertThat(month().supply().stream().filter(due -> is(due, "pension")))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.state()).isEqualTo(SupplyState.ON_TIME);
                    assertThat(due.suppliedOn()).contains(LocalDate.of(2026, 3, 5));
                });
        // Due on 10 January: 21 days of January, 28 of February, 5 of March.
        assertThat(overdue().stream().filter(due -> is(due, "police-vehicle")))
                .singleElement()
                .satisfies(due -> assertThat(due.daysLate()).isEqualTo(54));
    }

    @Test
    void whatALaterFileTookThePlaceOfWasSuppliedAllTheSame() throws Exception {
        desk.bring("pension", DeliveryDesk.FEBRUARY, PENSIONS.formatted("160.50"));
        desk.bring("pension", DeliveryDesk.FEBRUARY, PENSIONS.formatted("161.50"));
        assertThat(month().supply().stream().filter(due -> is(due, "pension")))
                .singleElement()
                .satisfies(due -> assertThat(due.state()).isEqualTo(SupplyState.ON_TIME));
    }

    @Test
    void theCalendarOfAnotherOfficeIsNotForAClerk() {
        assertThatThrownBy(() -> as("chengkou", Role.TOWNSHIP_CLERK, "overdue", BrowseSchedule::overdue))
                .isInstanceOf(PermissionDenied.class);
        for (Role role : List.of(Role.DATA_OFFICER, Role.CHECKING_OFFICER, Role.CENTRE_HEAD, Role.PROVINCE_OFFICER)) {
            assertThat(as("chengkou", role, "overdue", BrowseSchedule::overdue)).isNotEmpty();
        }
    }

    @Test
    void whoStandsAboveSeesTheCalendarsBelowAndACountySeesItsOwn() {
        TestDatabase.with("demoprovince", "bayannur");
        assertThat(places("chengkou")).containsExactly("chengkou");
        assertThat(places("bayannur")).hasSize(8).startsWith("bayannur").contains("dengkou", "wuyuan");
        assertThat(places("demoprovince"))
                .hasSize(13)
                .startsWith("demoprovince")
                .contains("chengkou", "shashi");
    }

    private static boolean is(SupplyDue due, String dataset) {
        return due.dataset().id().value().equals(dataset);
    }

    private List<SupplyDue> overdue() {
        return desk.asOfficer(
                () -> desk.unitOfWork.inTenant(desk.tenant, () -> schedule().overdue()));
    }

    private BrowseSchedule.Month month() {
        return desk.asOfficer(() ->
                desk.unitOfWork.inTenant(desk.tenant, () -> schedule().month(YearMonth.of(2026, 3))));
    }

    private List<String> places(String tenant) {
        return as(tenant, Role.PROVINCE_OFFICER, "places", BrowseSchedule::places).stream()
                .map(place -> place.id().value())
                .toList();
    }

    /** Through the guard, as a page calls it. */
    private <T> T as(String tenant, Role role, String name, Function<BrowseSchedule, T> call) {
        var actor = new Actor("u-9", "林海涛", new TenantId(tenant), Set.of(role), AuthenticationLevel.PASSWORD);
        return ActorScope.as(
                actor,
                () -> desk.house
                        .guard(desk.unitOfWork, DeliveryDesk.CLOCK)
                        .call(method(name), List.of(), () -> call.apply(schedule())));
    }

    private static Method method(String name) {
        try {
            return BrowseSchedule.class.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private BrowseSchedule schedule() {
        return new BrowseSchedule(new Deliveries(desk.unitOfWork), TestDatabase.CONTENT, DeliveryDesk.CLOCK);
    }
}
