package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hedui.department.Catalogue;
import org.hedui.kernel.Canonical;

/** Makes the deliveries of one tenant and writes down what is true of them. */
public final class SyntheticProvince {
    /** Beside the files. */
    public static final String TRUTH = "truth.json";

    /** What a clerk types for the story households, for people to read. */
    public static final String STORIES = "演示家庭.txt";

    static final List<String> DATASETS = List.of(
            "police-household",
            "police-vehicle",
            "social-insurance-contribution",
            "pension",
            "provident-fund",
            "housing",
            "market-supervision");

    private final Catalogue catalogue;

    public SyntheticProvince(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Writes {@code <out>/<tenant>/<dataset>-<period>.(xlsx|csv)} {@code truth.json} and the sheet of the
     * stories; what was there before is
     * overwritten.
     */
    public Truth write(SyntheticSettings settings, Path out) {
        Path folder = out.resolve(settings.tenant().id().value());
        try {
            Files.createDirectories(folder);
            Truth truth = write(settings, new DeliveryFiles(folder, catalogue, settings, DATASETS));
            Files.writeString(folder.resolve(TRUTH), Canonical.write(truth));
            Files.writeString(folder.resolve(STORIES), StorySheet.of(truth));
            return truth;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Truth write(SyntheticSettings settings, DeliveryFiles files) throws IOException {
        Dice dice = new Dice(settings.seed());
        People people = new People(dice, settings.tenant().division().value());
        Registrar registrar = new Registrar(files::add, settings);
        List<Truth.Story> stories = new ArrayList<>();
        List<Truth.TrueHousehold> households = new ArrayList<>();
        for (SyntheticHousehold household : new Stories(people, settings).all()) {
            stories.add(StoryTruth.of(household));
            households.add(registrar.register(household));
        }
        Population population = new Population(dice, people, settings);
        for (int made = 0; made < settings.households(); made++) {
            households.add(registrar.register(population.next()));
        }
        return new Truth(
                Truth.EDITION,
                settings.tenant().id(),
                settings.seed(),
                settings.asOf(),
                files.finish(),
                stories,
                households,
                files.faults());
    }
}
