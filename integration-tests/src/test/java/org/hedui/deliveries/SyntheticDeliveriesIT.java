package org.hedui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hedui.cli.synthetic.SyntheticProvince;
import org.hedui.cli.synthetic.SyntheticSettings;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.Catalogue;
import org.hedui.department.DatasetId;
import org.hedui.department.Delivery;
import org.hedui.department.DeliveryRequest;
import org.hedui.department.DepartmentRecord;
import org.hedui.department.ImportLimits;
import org.hedui.department.ImportProgress;
import org.hedui.department.QuarantinedValue;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Derivation;
import org.hedui.derivation.Traced;
import org.hedui.derivation.Unanswered;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.policy.PackLoader;
import org.hedui.policy.PolicyPack;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the synthetic province, taken in: each planted fault is found and nothing else is set aside. */
class SyntheticDeliveriesIT {
    private static final Map<DatasetId, Delivery> DELIVERED = new HashMap<>();

    @TempDir
    static Path out;

    private static DeliveryDesk desk;
    private static Truth truth;

    @BeforeAll
    static void aProvinceIsDelivered() throws Exception {
        var settings = TenantSettings.of(TestDatabase.CONTENT, new TenantId("shashi"));
        truth = new SyntheticProvince(new Catalogue(TestDatabase.CONTENT))
                .write(new SyntheticSettings(settings, 11, 150, LocalDate.of(2026, 3, 5), 0.03), out);
        desk = new DeliveryDesk("shashi", out);
        for (Truth.DeliveredFile file : truth.files()) {
            var request = new DeliveryRequest(
                    file.dataset(),
                    file.period(),
                    out.resolve("shashi").resolve(file.name()),
                    file.name(),
                    file.charset(),
                    Optional.empty(),
                    file.suppliedOn());
            DELIVERED.put(file.dataset(), desk.bring(request, ImportProgress.UNWATCHED, ImportLimits.DEFAULTS));
        }
    }

    @Test
    void everyPlantedFaultIsFoundAndNothingElseIsSetAside() {
        for (Truth.DeliveredFile file : truth.files()) {
            Delivery delivery = Objects.requireNonNull(DELIVERED.get(file.dataset()));
            List<String> planted = truth.faults().stream()
                    .filter(fault -> fault.dataset().equals(file.dataset()) && fault.setsAside())
                    .map(fault -> fault.row() + " " + fault.column() + " "
                            + fault.fault().orElseThrow())
                    .toList();
            assertThat(all(delivery))
                    .as(file.name())
                    .extracting(value -> value.row() + " " + value.column() + " " + value.fault())
                    .containsExactlyInAnyOrderElementsOf(planted);
            assertThat(delivery.rows()).isEqualTo(file.rows());
            assertThat(delivery.quarantined()).isEqualTo(planted.size());
        }
    }

    @Test
    void theRowsOfEachHouseholdAreFoundExceptThoseWithAFault() {
        String[] datasets =
                truth.files().stream().map(file -> file.dataset().value()).toArray(String[]::new);
        for (Truth.TrueHousehold household : truth.households().subList(0, 40)) {
            if (household.key().equals("suspicious")) {
                continue; // Its rows include the supporter's, who is no member.
            }
            int sent = household.rows().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            long spoiled = truth.faults().stream()
                    .filter(fault -> fault.household().equals(household.key()) && fault.setsAside())
                    .count();
            long found = household.idNumbers().stream()
                    .mapToLong(id -> desk.find(id, datasets).size())
                    .sum();
            assertThat(found).as(household.key()).isEqualTo(sent - spoiled);
        }
    }

    @Test
    void theWageOfTheEligibleHouseholdComesOutOfTheProvidentFundInYuan() {
        String husband = truth.story("eligible").members().get(1).id().value();
        List<DepartmentRecord> fund = desk.find(husband, "provident-fund");
        assertThat(fund).hasSize(12).allSatisfy(row -> {
            assertThat(row.personName().value()).isEqualTo("李建国");
            BigDecimal wage = decimal(row, "职工月缴额").divide(decimal(row, "职工缴交率"));
            assertThat(wage).isEqualByComparingTo("1800");
        });
        assertThat(desk.find(truth.story("eligible").members().get(2).id().value(), "police-household"))
                .singleElement()
                .satisfies(row -> assertThat(row.personName().value()).isEqualTo("李𠮷"));
    }

    /** The hand-worked figures of the stories come out of the delivered rows by the pack for which they were worked out. */
    @ParameterizedTest
    @ValueSource(strings = {"eligible", "income", "property", "suspicious"})
    void theStoriesComeOutAsTheyWereWorkedOutByHand(String key) {
        Truth.Story story = truth.story(key);
        PolicyPack pack = new PackLoader(TestDatabase.CONTENT).load("dongliao");
        Assessment result = Derivation.assess(pack, StoryFacts.of(story, truth, desk));
        assertThat(result.annualIncome().value()).isEqualTo(story.expected().annualIncome());
        assertThat(result.perHeadMonthlyIncome().value())
                .isEqualTo(story.expected().perHeadMonthlyIncome());
        assertThat(result.outcomeInWords()).isEqualTo(story.expected().outcome());
        assertThat(result.onTheFigures().id()).isEqualTo(story.expected().category());
        assertThat(result.topUp().map(Traced::value)).isEqualTo(story.expected().topUp());
        assertThat(result.unanswered()).noneMatch(Unanswered::mandatory);
    }

    private static BigDecimal decimal(DepartmentRecord row, String label) {
        return (BigDecimal) Objects.requireNonNull(row.fields().get(label));
    }

    private static List<QuarantinedValue> all(Delivery delivery) {
        List<QuarantinedValue> values = new ArrayList<>();
        for (int from = 0; from == values.size(); from += 200) {
            values.addAll(desk.quarantined(delivery.id(), from));
        }
        return values;
    }
}
