package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedui.cli.synthetic.RosterLines.Household;
import org.hedui.household.LabourAbility;
import org.hedui.kernel.Canonical;
import org.hedui.roster.RosterTerms;

/**
 * Makes the rosters that an assistance department would send: one without a mistake, and one with forty, whose cells are
 * known. They list households of the synthetic county, so that its departments know them.
 */
public final class SyntheticRosters {
    public static final String CLEAN = "花名册-无误.xlsx";
    public static final String FAULTY = "花名册-待更正.xlsx";

    /** Beside the files. */
    public static final String TRUTH = "rosters.json";

    private static final int CLEAN_HOUSEHOLDS = 20;
    private static final int FAULTY_HOUSEHOLDS = 90;
    private static final int SON_EACH = 4;

    private final RosterTerms terms;

    public SyntheticRosters(RosterTerms terms) {
        this.terms = terms;
    }

    /** Writes {@code <out>/<tenant>/} with both rosters and the truth about them. */
    public RosterTruth write(SyntheticSettings settings, Path out) {
        Path folder = out.resolve(settings.tenant().id().value());
        Dice dice = new Dice(settings.seed());
        People people = new People(dice, settings.tenant().division().value());
        new Stories(people, settings).all();
        Population population = new Population(dice, people, settings);
        List<SyntheticHousehold> households = new ArrayList<>();
        for (int made = 0; made < CLEAN_HOUSEHOLDS + FAULTY_HOUSEHOLDS; made++) {
            households.add(population.next());
        }
        try {
            Files.createDirectories(folder);
            RosterTruth truth = new RosterTruth(
                    settings.tenant().id(),
                    List.of(
                            clean(households.subList(0, CLEAN_HOUSEHOLDS), people, settings, folder),
                            faulty(households.subList(CLEAN_HOUSEHOLDS, households.size()), people, settings, folder)));
            Files.writeString(folder.resolve(TRUTH), Canonical.write(truth));
            return truth;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private RosterTruth.RosterFile clean(
            List<SyntheticHousehold> households, People people, SyntheticSettings settings, Path folder)
            throws IOException {
        RosterDraft draft = draft();
        List<Household> written = lines(draft, households, people, settings, 1);
        draft.write(folder.resolve(CLEAN), settings.asOf());
        return new RosterTruth.RosterFile(CLEAN, written.size(), persons(written), List.of(), List.of());
    }

    private RosterTruth.RosterFile faulty(
            List<SyntheticHousehold> households, People people, SyntheticSettings settings, Path folder)
            throws IOException {
        RosterDraft draft = draft();
        List<Household> written = lines(draft, households, people, settings, CLEAN_HOUSEHOLDS + 1);
        RosterMistakes mistakes = new RosterMistakes(draft, written, terms.headerOf("wages"));
        List<RosterTruth.Mistake> planted = mistakes.plant();
        List<String> variants = new RosterVariants(draft, terms.headerOf("wages")).plant(mistakes.left());
        draft.write(folder.resolve(FAULTY), settings.asOf());
        return new RosterTruth.RosterFile(FAULTY, written.size(), persons(written), planted, variants);
    }

    private RosterDraft draft() {
        return new RosterDraft(terms.place() + "申请核对人员花名册", terms.headers());
    }

    private List<Household> lines(
            RosterDraft draft,
            List<SyntheticHousehold> households,
            People people,
            SyntheticSettings settings,
            int from) {
        RosterLines lines = new RosterLines(terms, settings);
        List<Household> written = new ArrayList<>();
        for (SyntheticHousehold household : households) {
            int number = from + written.size();
            List<SyntheticPerson> son = number % SON_EACH == 0 ? List.of(son(people, number)) : List.of();
            Household lined = lines.household(number, household, son);
            lined.all().forEach(draft::add);
            written.add(lined);
        }
        return written;
    }

    private static SyntheticPerson son(People people, int number) {
        LocalDate birth = LocalDate.of(1985, 1, 1).plusDays(number * 17L);
        return SyntheticPerson.of(people.name(people.surname()), people.number(birth, true), "20", LabourAbility.ABLE);
    }

    private static int persons(List<Household> households) {
        return households.stream().mapToInt(household -> household.all().size()).sum();
    }
}
