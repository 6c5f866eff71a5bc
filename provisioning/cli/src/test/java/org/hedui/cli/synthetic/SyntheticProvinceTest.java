package org.hedui.cli.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hedui.cli.Hedui;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.department.EdgeCase;
import org.hedui.kernel.Money;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticProvinceTest {
    private static final Path TREE = Path.of("..", "..", "tenants", "src", "main", "content");
    private static final Content CONTENT = new Content(TREE);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path out;

    private Truth write(String folder, String tenant, long seed) {
        TenantSettings settings = TenantSettings.of(CONTENT, new TenantId(tenant));
        return new SyntheticProvince(new Catalogue(CONTENT))
                .write(new SyntheticSettings(settings, seed, 120, DAY, 0.03), out.resolve(folder));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Truth first = write("first", "dongliao", 7);
        write("second", "dongliao", 7);
        for (Truth.DeliveredFile file : first.files()) {
            assertThat(out.resolve("second/dongliao").resolve(file.name()))
                    .hasSameBinaryContentAs(out.resolve("first/dongliao").resolve(file.name()));
        }
        assertThat(out.resolve("second/dongliao/truth.json"))
                .hasSameBinaryContentAs(out.resolve("first/dongliao/truth.json"));
    }

    @Test
    void anotherSeedGivesOtherPeopleAndTheSameStories() {
        Truth one = write("one", "dongliao", 1);
        Truth two = write("two", "dongliao", 2);
        assertThat(two.households()).isNotEqualTo(one.households());
        assertThat(two.stories()).isEqualTo(one.stories());
    }

    /** The demonstration writes its files anew each month, and its cases go on. */
    @Test
    void anotherMonthGivesTheSamePeople() {
        Truth march = write("march", "dongliao", 1);
        var april = new SyntheticSettings(
                TenantSettings.of(CONTENT, new TenantId("dongliao")), 1, 120, DAY.plusMonths(1), 0.03);
        Truth later = new SyntheticProvince(new Catalogue(CONTENT)).write(april, out.resolve("april"));
        assertThat(later.households()).isEqualTo(march.households());
        assertThat(later.stories()).isEqualTo(march.stories());
    }

    @Test
    void theSheetTellsAClerkWhatToType() throws IOException {
        write("a", "dongliao", 1);
        assertThat(Files.readString(out.resolve("a/dongliao").resolve(SyntheticProvince.STORIES)))
                .contains("李𠮷", "工资性收入（元/年）  21600", "人均月收入 367.00 元", "吉D51388");
    }

    @Test
    void theTruthCanBeReadBack() throws IOException {
        Truth written = write("a", "dongliao", 3);
        assertThat(Truth.read(Files.readString(out.resolve("a/dongliao/truth.json"))))
                .isEqualTo(written);
    }

    @Test
    void everyKindOfFaultIsPlantedAndNoneInAStory() {
        Truth truth = write("a", "dongliao", 3);
        assertThat(truth.faults())
                .extracting(Truth.PlantedFault::edge)
                .contains(
                        EdgeCase.WRONG_CHECK_CHARACTER,
                        EdgeCase.FIRST_GENERATION_NUMBER,
                        EdgeCase.NUMBER_AS_FLOAT,
                        EdgeCase.NO_SUCH_DAY,
                        EdgeCase.NO_SUCH_MONTH,
                        EdgeCase.NEGATIVE_AMOUNT,
                        EdgeCase.HUGE_AMOUNT,
                        EdgeCase.NAME_CONFLICT,
                        EdgeCase.UNKNOWN_CODE,
                        EdgeCase.MISSING_VALUE);
        assertThat(truth.faults()).allMatch(fault -> fault.household().startsWith("H"));
    }

    @Test
    void peopleBelongToTheDivisionAndNobodyIsTwoPeople() {
        Truth truth = write("a", "linhe", 3);
        List<String> ids = truth.households().stream()
                .flatMap(household -> household.idNumbers().stream())
                .toList();
        assertThat(ids).allMatch(id -> id.startsWith("150802"));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    /** By hand: 1800 × 12; (144 + 36 + 9) × 12; 160 × 12, of which 123 × 12. */
    @Test
    void theDepartmentsKnowOfTheEligibleHouseholdWhatItsStorySays() {
        Truth truth = write("a", "dongliao", 3);
        Truth.TrueHousehold household = truth.households().stream()
                .filter(known -> known.key().equals("eligible"))
                .findFirst()
                .orElseThrow();
        assertThat(household.wages()).isEqualByComparingTo(new BigDecimal("21600"));
        assertThat(household.personalInsurance()).isEqualByComparingTo(new BigDecimal("2268"));
        assertThat(household.pension()).isEqualByComparingTo(new BigDecimal("1920"));
        assertThat(household.centralPension()).isEqualByComparingTo(new BigDecimal("1476"));
        assertThat(household.vehicles()).isZero();
        assertThat(household.houses()).isEqualTo(1);
        assertThat(household.rows())
                .containsEntry("provident-fund", 12)
                .containsEntry("social-insurance-contribution", 36)
                .containsEntry("housing", 2);
        assertThat(truth.story("eligible").expected().perHeadMonthlyIncome()).isEqualTo(Money.of(367));
    }

    @Test
    void rareCharactersStandInTheGb18030FilesAsTheyAre() throws IOException {
        Truth truth = write("a", "dongliao", 3);
        assertThat(truth.file("police-vehicle").name()).isEqualTo("police-vehicle-202602.csv");
        assertThat(truth.file("provident-fund").name()).isEqualTo("provident-fund-202503-202602.csv");
        String housing = Files.readString(
                out.resolve("a/dongliao").resolve(truth.file("provident-fund").name()), Charset.forName("GB18030"));
        assertThat(housing).contains("李建国").contains("职工缴交率(%)");
        assertThat(truth.story("eligible").members())
                .extracting(member -> member.name().value())
                .contains("王䶮", "李𠮷");
    }

    @Test
    void tooManyHouseholdsOrFaultsAreRefused() {
        TenantSettings settings = TenantSettings.of(CONTENT, new TenantId("dongliao"));
        assertThatThrownBy(() -> new SyntheticSettings(settings, 1, 200_001, DAY, 0))
                .isInstanceOf(VerificationException.class)
                .hasMessageStartingWith("HEDUI-SYN-001");
        assertThatThrownBy(() -> new SyntheticSettings(settings, 1, 1, DAY, 0.06))
                .hasMessageStartingWith("HEDUI-SYN-001");
    }

    @Test
    void theCommandWritesTheFilesAndSaysSo() throws IOException {
        var console = new StringWriter();
        int exit = Hedui.commandLine()
                .setOut(new java.io.PrintWriter(console))
                .execute(
                        "synthetic",
                        "--out",
                        out.toString(),
                        "--content",
                        TREE.toString(),
                        "--as-of",
                        "2026-03-05",
                        "--households",
                        "5");
        assertThat(exit).isZero();
        assertThat(console.toString()).contains("police-household-202602.xlsx").contains("truth.json");
        try (var files = Files.list(out.resolve("dongliao"))) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .hasSize(12)
                    .doesNotContainAnyElementsOf(Arrays.asList("police-household-202602.xlsx.draft"));
        }
    }

    /** Which of them are planted, and that each is treated, is proved where the files are taken in. */
    @Test
    void aCountyOfEdgeCasesGivesTheSameBytesForTheSameSeed() throws IOException {
        TenantSettings settings = TenantSettings.of(CONTENT, new TenantId("dongliao"));
        var wanted = new SyntheticSettings(settings, 5, 60, DAY, 0.05);
        EdgeCounty county = new EdgeCounty(new Catalogue(CONTENT));
        EdgeTruth first = county.write(wanted, out.resolve("one"));
        assertThat(county.write(wanted, out.resolve("two"))).isEqualTo(first);
        Path one = out.resolve("one/dongliao").resolve(EdgeCounty.FOLDER);
        try (var files = Files.list(one)) {
            assertThat(files)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(out.resolve("two/dongliao")
                                    .resolve(EdgeCounty.FOLDER)
                                    .resolve(file.getFileName())));
        }
    }
}
