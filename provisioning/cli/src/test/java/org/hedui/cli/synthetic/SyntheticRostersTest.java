package org.hedui.cli.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hedui.cli.synthetic.RosterTruth.RosterFile;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.files.FileGuard;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.TableCharset;
import org.hedui.kernel.TenantId;
import org.hedui.policy.PolicyShelf;
import org.hedui.roster.ReturnedRoster;
import org.hedui.roster.RosterContent;
import org.hedui.roster.RosterReading;
import org.hedui.roster.RosterTerms;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticRostersTest {
    private static final Content CONTENT = new Content(Path.of("..", "..", "tenants", "src", "main", "content"));
    private static final TenantSettings SHASHI = TenantSettings.of(CONTENT, new TenantId("shashi"));
    private static final RosterTerms TERMS = RosterTerms.of(SHASHI, new PolicyShelf(CONTENT).of(SHASHI));
    private static final SyntheticSettings SETTINGS =
            new SyntheticSettings(SHASHI, 7, 120, LocalDate.of(2026, 3, 5), 0.0);

    @TempDir
    Path out;

    @Test
    void theCleanOneIsTakenAsItStands() {
        RosterTruth truth = new SyntheticRosters(TERMS).write(SETTINGS, out);
        RosterContent content = read(SyntheticRosters.CLEAN);
        assertThat(content.problems()).isEmpty();
        assertThat(content.households())
                .hasSize(truth.file(SyntheticRosters.CLEAN).households());
        assertThat(content.persons())
                .isEqualTo(truth.file(SyntheticRosters.CLEAN).persons());
        assertThat(content.byScheme()).containsOnlyKeys("dibao", "low-income");
    }

    @Test
    void fortyMistakesAreFoundAtTheirCellsAndNoOtherCellIsBlamed() {
        RosterTruth truth = new SyntheticRosters(TERMS).write(SETTINGS, out);
        RosterFile faulty = truth.file(SyntheticRosters.FAULTY);
        assertThat(faulty.mistakes()).hasSize(40);
        assertThat(faulty.variants()).hasSizeGreaterThan(10);
        Set<String> planted = faulty.mistakes().stream()
                .map(mistake -> mistake.cell() + " " + mistake.fault())
                .collect(Collectors.toSet());
        Set<String> found = read(SyntheticRosters.FAULTY).problems().stream()
                .map(problem -> problem.cell() + " " + problem.fault())
                .collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(planted);
        assertThat(planted).hasSize(40);
    }

    @Test
    void inTheReturnedWorkbookTheFortyCellsAreMarkedAndOnceTheyAreMendedItIsTaken() throws IOException {
        RosterFile faulty = new SyntheticRosters(TERMS).write(SETTINGS, out).file(SyntheticRosters.FAULTY);
        var file = guarded(SyntheticRosters.FAULTY);
        RosterContent content = RosterReading.read(file, TERMS, GuardLimits.DEFAULTS);
        Path returned = out.resolve("shashi").resolve("returned.xlsx");
        Files.write(returned, new ReturnedRoster(GuardLimits.DEFAULTS).of(file, content));
        assertThat(marked(returned))
                .containsExactlyInAnyOrderElementsOf(faulty.mistakes().stream()
                        .map(RosterTruth.Mistake::cell)
                        .toList());
        RosterMending.mend(returned, faulty, out.resolve("shashi").resolve("mended.xlsx"));
        RosterContent mended = read("mended.xlsx");
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.households()).hasSize(faulty.households());
        assertThat(mended.persons()).isEqualTo(faulty.persons());
    }

    private static List<String> marked(Path returned) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(returned))) {
            List<String> marked = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        boolean coloured = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
                        if (coloured || cell.getCellComment() != null) {
                            marked.add(cell.getAddress().formatAsString());
                        }
                    }));
            return marked;
        }
    }

    @Test
    void theDepartmentsKnowItsPeople() {
        Truth county = new SyntheticProvince(new Catalogue(CONTENT)).write(SETTINGS, out);
        new SyntheticRosters(TERMS).write(SETTINGS, out);
        Set<String> known = county.households().stream()
                .flatMap(household -> household.idNumbers().stream())
                .collect(Collectors.toSet());
        assertThat(known)
                .containsAll(read(SyntheticRosters.CLEAN).memberRows().keySet().stream()
                        .map(id -> id.value())
                        .toList());
    }

    @Test
    void theSameSeedGivesTheSameBytesAndTheTruthCanBeReadBack() throws IOException {
        RosterTruth truth = new SyntheticRosters(TERMS).write(SETTINGS, out.resolve("a"));
        new SyntheticRosters(TERMS).write(SETTINGS, out.resolve("b"));
        assertThat(out.resolve("b/shashi").resolve(SyntheticRosters.FAULTY))
                .hasSameBinaryContentAs(out.resolve("a/shashi").resolve(SyntheticRosters.FAULTY));
        assertThat(RosterTruth.read(Files.readString(out.resolve("a/shashi").resolve(SyntheticRosters.TRUTH))))
                .isEqualTo(truth);
    }

    private RosterContent read(String name) {
        return RosterReading.read(guarded(name), TERMS, GuardLimits.DEFAULTS);
    }

    private InspectedFile guarded(String name) {
        return new FileGuard(GuardLimits.DEFAULTS).table(out.resolve("shashi").resolve(name), name, TableCharset.UTF_8);
    }
}
