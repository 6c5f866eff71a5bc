package org.hedui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hedui.content.Content;
import org.hedui.kernel.Period;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.WorkingDays;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.Test;

/** 城口县's calendar (S2-06) against files that came in time, late, in part and not at all. */
class SupplyCalendarTest {
    private static final Content CONTENT = new Content(Path.of("../tenants/src/main/content"));
    private static final TenantSettings CHENGKOU = TenantSettings.of(CONTENT, new TenantId("chengkou"));
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

    @Test
    void inJanuaryEachDepartmentOwesItsOwnMonths() {
        Map<String, Period> owed = new TreeMap<>();
        calendar()
                .supply(YearMonth.of(2026, 1))
                .forEach(due -> owed.put(due.dataset().id().value(), due.due().covers()));
        LocalDate end = LocalDate.of(2026, 1, 1);
        assertThat(owed)
                .containsEntry("pension", new Period(LocalDate.of(2025, 12, 1), end))
                .containsEntry("police-vehicle", new Period(LocalDate.of(2025, 10, 1), end))
                .containsEntry("transport-operation", new Period(LocalDate.of(2025, 10, 1), end))
                .containsEntry("fiscal-support", new Period(LocalDate.of(2025, 7, 1), end))
                .containsEntry("tax-income", new Period(LocalDate.of(2025, 7, 1), end))
                .containsEntry("provident-fund", new Period(LocalDate.of(2025, 1, 1), end))
                .doesNotContainKeys("deposits", "education");
    }

    @Test
    void inFebruaryOnlyTheMonthlyDepartmentsOweSomething() {
        assertThat(calendar().supply(YearMonth.of(2026, 2)))
                .extracting(due -> due.dataset().id().value())
                .containsExactlyInAnyOrder("employment", "social-insurance-contribution", "pension");
    }

    @Test
    void whatCameOnTheTenthIsInTimeAndADayLaterOneDayLate() {
        Delivery inTime = delivery("pension", "2025-12-01", "2026-01-01", LocalDate.of(2026, 1, 10));
        Delivery late = delivery("housing", "2025-12-01", "2026-01-01", LocalDate.of(2026, 1, 11));
        SupplyCalendar calendar = calendar(inTime, late);
        assertThat(of(calendar, "pension").state()).isEqualTo(SupplyState.ON_TIME);
        assertThat(of(calendar, "pension").daysLate()).isZero();
        assertThat(of(calendar, "housing").state()).isEqualTo(SupplyState.LATE);
        assertThat(of(calendar, "housing").daysLate()).isEqualTo(1);
    }

    @Test
    void whatDidNotComeIsOverdueByTheDaysSinceAndTheLongestStandsFirst() {
        SupplyCalendar calendar = calendar();
        assertThat(of(calendar, "provident-fund").state()).isEqualTo(SupplyState.OVERDUE);
        assertThat(of(calendar, "provident-fund").daysLate()).isEqualTo(10); // 20 January less 10 January
        assertThat(calendar.overdue()).hasSize(12).allMatch(due -> due.daysLate() == 10);
        assertThat(calendar(delivery("pension", "2025-12-01", "2026-01-01", LocalDate.of(2026, 1, 19)))
                        .overdue())
                .as("what came, if late, is asked for no more")
                .hasSize(11);
    }

    @Test
    void movementsOfFiveMonthsOfSixAreNotSixMonths() {
        Delivery five = delivery("tax-income", "2025-08-01", "2026-01-01", LocalDate.of(2026, 1, 5));
        SupplyDue due = of(calendar(five), "tax-income");
        assertThat(due.state()).isEqualTo(SupplyState.OVERDUE);
        assertThat(due.missing()).containsExactly(YearMonth.of(2025, 7));
        Delivery july = delivery("tax-income", "2025-07-01", "2025-08-01", LocalDate.of(2026, 1, 12));
        SupplyDue complete = of(calendar(five, july), "tax-income");
        assertThat(complete.suppliedOn())
                .as("complete with the last month, not with the first")
                .contains(LocalDate.of(2026, 1, 12));
        assertThat(complete.daysLate()).isEqualTo(2);
    }

    @Test
    void aRegisterOfALaterDayShowsTheEarlierEndToo() {
        Delivery newer = delivery("housing", "2026-01-01", "2026-02-01", LocalDate.of(2026, 1, 9));
        Delivery older = delivery("police-vehicle", "2025-11-01", "2025-12-01", LocalDate.of(2026, 1, 9));
        assertThat(of(calendar(newer), "housing").state()).isEqualTo(SupplyState.ON_TIME);
        assertThat(of(calendar(older), "police-vehicle").state())
                .as("a register of the end of November says nothing of December")
                .isEqualTo(SupplyState.OVERDUE);
    }

    @Test
    void whatComesNextIsTheTenthOfFebruary() {
        assertThat(calendar().ahead().get(0).due().by()).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void theYearShowsTheWorstOfADepartmentsDatasets() {
        Delivery household = delivery("police-household", "2025-12-01", "2026-01-01", LocalDate.of(2026, 1, 9));
        YearRow police = calendar(household).year(2026).stream()
                .filter(row -> row.department().id().equals("public-security"))
                .findFirst()
                .orElseThrow();
        assertThat(police.months())
                .containsOnlyKeys(1, 4, 7, 10)
                .containsEntry(1, SupplyState.OVERDUE)
                .containsEntry(4, SupplyState.AWAITED);
    }

    @Test
    void aComparisonTellsHowMuchOfItsDataIsThere() {
        Delivery pension = delivery("pension", "2025-12-01", "2026-01-01", LocalDate.of(2026, 1, 9));
        ComparisonDue monthly = calendar(pension).comparisons(YearMonth.of(2026, 1)).stream()
                .filter(due -> due.due().schedule().covers() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(monthly.due().by()).isEqualTo(LocalDate.of(2026, 1, 25));
        assertThat(monthly.datasets()).hasSize(3);
        assertThat(monthly.waiting())
                .extracting(dataset -> dataset.id().value())
                .containsExactly("employment", "social-insurance-contribution");
    }

    private static SupplyDue of(SupplyCalendar calendar, String dataset) {
        return calendar.supply(YearMonth.of(2026, 1)).stream()
                .filter(due -> due.dataset().id().value().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    private static SupplyCalendar calendar(Delivery... deliveries) {
        return new SupplyCalendar(
                new Catalogue(CONTENT),
                new DueDates(CHENGKOU.restDays(), new WorkingDays(Set.of(), Set.of())),
                CHENGKOU.supply(),
                CHENGKOU.comparison(),
                List.of(deliveries),
                TODAY);
    }

    private static Delivery delivery(String dataset, String from, String to, LocalDate suppliedOn) {
        return new Delivery(
                UUID.randomUUID(),
                new DatasetId(dataset),
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                "file.csv",
                "guomi:00",
                1,
                "UTF_8",
                DeliveryState.LIVE,
                1,
                0,
                new ControlTotals(1, Map.of()),
                suppliedOn,
                Instant.EPOCH,
                "周凯",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
