package org.hedui.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.content.Content;
import org.hedui.content.OfficialCalendar;
import org.hedui.department.Catalogue;
import org.hedui.department.Department;
import org.hedui.kernel.TenantId;
import org.hedui.policy.PolicyShelf;
import org.hedui.tenancy.Schedule;
import org.hedui.tenancy.TenantSettings;
import org.hedui.tenancy.TenantSettings.Level;
import org.hedui.tenancy.WorkflowSettings;
import org.junit.jupiter.api.Test;

class TenantContentTest {
    private static final Content CONTENT = new Content(Path.of("src/main/content"));
    private static final Map<TenantId, TenantSettings> TENANTS =
            TenantSettings.all(CONTENT).stream().collect(Collectors.toMap(TenantSettings::id, settings -> settings));

    @Test
    void theTenantsAreTheProvinceTwoCitiesAndTenCountiesWithTheirCodes() {
        assertThat(TENANTS.values())
                .extracting(t -> t.division() + " " + t.name())
                .containsExactlyInAnyOrder(
                        "900000 演示省",
                        "150800 巴彦淖尔市",
                        "150802 临河区",
                        "150821 五原县",
                        "150822 磴口县",
                        "150823 乌拉特前旗",
                        "150824 乌拉特中旗",
                        "150825 乌拉特后旗",
                        "150826 杭锦后旗",
                        "421000 荆州市",
                        "421002 沙市区",
                        "220422 东辽县",
                        "500229 城口县");
    }

    @Test
    void everyTenantBelowTheProvinceHasAParentOfAHigherLevel() {
        for (TenantSettings tenant : TENANTS.values()) {
            if (tenant.level() == Level.PROVINCE) {
                assertThat(tenant.parent()).isEmpty();
            } else {
                TenantSettings parent =
                        TenantSettings.of(CONTENT, tenant.parent().orElseThrow());
                assertThat(parent.level()).as("parent of %s", tenant.id()).isLessThan(tenant.level());
            }
        }
    }

    @Test
    void parentsComeBeforeTheirChildrenSoThatTheyAreProvisionedFirst() {
        assertThat(TenantSettings.all(CONTENT))
                .extracting(TenantSettings::level)
                .isSorted();
    }

    @Test
    void inShashiTheHeadAndTheSupportersSignAndElsewhereEveryone() {
        assertThat(TENANTS.values().stream()
                        .filter(t -> t.workflow().signers() == WorkflowSettings.Signers.HEAD_AND_SUPPORTERS)
                        .map(t -> t.id().value()))
                .containsExactlyInAnyOrder("jingzhou", "shashi");
    }

    @Test
    void chengkousTransportBureauDeliversTheFourthQuarterByTheTenthOfJanuary() {
        Schedule schedule = TenantSettings.of(CONTENT, new TenantId("chengkou")).supply().stream()
                .filter(due -> due.of().contains("transport-bureau"))
                .findFirst()
                .orElseThrow();
        assertThat(schedule.months()).containsExactlyInAnyOrder(1, 4, 7, 10);
        assertThat(schedule.day()).isEqualTo(10);
        assertThat(schedule.covers()).isEqualTo(3);
    }

    @Test
    void theDeadlinesOfTheDomainPageFollowFromTheCalendar() {
        var days = OfficialCalendar.of(CONTENT).workingDays();
        // 27 Sep, Sun 29 Sep (make-up), 30 Sep, 8 Oct, 9 Oct
        assertThat(days.after(LocalDate.of(2024, 9, 26), 5)).isEqualTo(LocalDate.of(2024, 10, 9));
        // Sat 11 May (make-up), 13, 14, 15, 16 May
        assertThat(days.after(LocalDate.of(2024, 5, 10), 5)).isEqualTo(LocalDate.of(2024, 5, 16));
        // 14 Feb (Sat, make-up), then the Spring Festival of 2026 until 23 Feb, then 24 to 27 Feb
        assertThat(days.after(LocalDate.of(2026, 2, 13), 5)).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void aYearWithoutItsNoticeIsProvisional() {
        var calendar = OfficialCalendar.of(CONTENT);
        assertThat(calendar.isConfirmed(LocalDate.of(2024, 5, 10))).isTrue();
        assertThat(calendar.isConfirmed(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(calendar.isConfirmed(LocalDate.of(2031, 1, 6))).isFalse();
    }

    @Test
    void everyDepartmentAndDatasetThatACalendarNamesIsInTheCatalogue() {
        Catalogue catalogue = new Catalogue(CONTENT);
        Set<String> datasets = catalogue.datasets().stream()
                .map(dataset -> dataset.id().value())
                .collect(Collectors.toSet());
        Set<String> departments =
                catalogue.departments().stream().map(Department::id).collect(Collectors.toSet());
        for (TenantSettings tenant : TENANTS.values()) {
            tenant.supply().stream()
                    .flatMap(due -> due.of().stream())
                    .forEach(id -> assertThat(datasets.contains(id) || departments.contains(id))
                            .as("%s: supply of %s", tenant.id(), id)
                            .isTrue());
            tenant.comparison().stream()
                    .flatMap(due -> due.of().stream())
                    .forEach(id -> assertThat(datasets)
                            .as("%s: comparison", tenant.id())
                            .contains(id));
        }
    }

    /** What nobody owes twice is reminded of once. */
    @Test
    void noDatasetIsOwedByTwoEntriesOfOneCalendar() {
        Catalogue catalogue = new Catalogue(CONTENT);
        for (TenantSettings tenant : TENANTS.values()) {
            assertThat(tenant.supply().stream()
                            .flatMap(due -> due.of().stream())
                            .flatMap(id -> catalogue.datasets().stream()
                                    .filter(dataset -> dataset.department().equals(id)
                                            || dataset.id().value().equals(id)))
                            .toList())
                    .as("%s", tenant.id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyBannerAndCountyOfBayannurReportsByTheTwentyFifthAsItsCityDoes() {
        List<Schedule> city = tenant("bayannur").comparison();
        assertThat(city).extracting(Schedule::day).containsOnly(25);
        assertThat(city).extracting(due -> due.months().size()).containsExactly(12, 4);
        List<TenantSettings> below = TENANTS.values().stream()
                .filter(tenant -> tenant.parent().equals(Optional.of(new TenantId("bayannur"))))
                .toList();
        assertThat(below).hasSize(7).allSatisfy(tenant -> {
            assertThat(tenant.comparison()).isEqualTo(city);
            assertThat(tenant.workflow().survey()).isEqualTo(WorkflowSettings.Survey.REQUIRED);
        });
    }

    /** S2-06: the county's own dates are no default of ours; what the paper leaves open is said to be one. */
    @Test
    void whatThePapersLeaveOpenIsMarkedAsADefaultOfOurs() {
        assertThat(tenant("chengkou").supply())
                .allSatisfy(due -> assertThat(due.defaults()).isEmpty())
                .allSatisfy(due -> assertThat(due.source()).contains("城府办发〔2013〕274号", "10日前"));
        assertThat(tenant("dongliao").supply())
                .allSatisfy(due -> assertThat(due.defaults()).contains(Schedule.Part.DAY));
        assertThat(tenant("bayannur").comparison())
                .allSatisfy(due -> assertThat(due.defaults()).doesNotContain(Schedule.Part.DAY, Schedule.Part.MONTHS));
    }

    @Test
    void noPaperMovesADueDaySoThatItIsKept() {
        assertThat(TENANTS.values()).extracting(TenantSettings::restDays).containsOnly(TenantSettings.RestDays.KEEP);
    }

    @Test
    void everyTenantBelowTheProvinceHasRulesForEachSchemeThatItOffers() {
        PolicyShelf shelf = new PolicyShelf(CONTENT);
        for (TenantSettings tenant : TENANTS.values()) {
            assertThat(shelf.of(tenant).schemes().keySet())
                    .as("%s", tenant.id())
                    .containsAll(tenant.workflow().schemes());
        }
    }

    private static TenantSettings tenant(String id) {
        return TenantSettings.of(CONTENT, new TenantId(id));
    }
}
