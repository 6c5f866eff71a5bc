package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.kernel.Canonical;

/** Makes the deliveries of one tenant and writes down what is true of them. */
public final class SyntheticProvince {
    /** Beside the files. */
    public static final String TRUTH = "truth.json";

    /** What a clerk types for the story households, for people to read. */
    public static final String STORIES = "演示家庭.txt";

    private static final List<String> DATASETS = List.of(
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
            Truth truth = write(settings, open(folder, settings));
            Files.writeString(folder.resolve(TRUTH), Canonical.write(truth));
            Files.writeString(folder.resolve(STORIES), StorySheet.of(truth));
            return truth;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, DeliveryFile> open(Path folder, SyntheticSettings settings) throws IOException {
        Map<String, DeliveryFile> files = new LinkedHashMap<>();
        for (String id : DATASETS) {
            Dataset dataset = catalogue.require(new org.hedui.department.DatasetId(id));
            // Dice of their own, so that a fault in one file moves no other.
            FaultPlanter planter =
                    new FaultPlanter(new Dice(settings.seed() * 31 + id.hashCode()), settings.faultShare());
            files.put(id, new DeliveryFile(folder, dataset, settings, planter));
        }
        return files;
    }

    private static Truth write(SyntheticSettings settings, Map<String, DeliveryFile> files) throws IOException {
        Dice dice = new Dice(settings.seed());
        People people = new People(dice, settings.tenant().division().value());
        Registrar registrar =
                new Registrar((dataset, household, values) -> add(files, dataset, household, values), settings);
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
        return finish(settings, files, stories, households);
    }

    private static Truth finish(
            SyntheticSettings settings,
            Map<String, DeliveryFile> files,
            List<Truth.Story> stories,
            List<Truth.TrueHousehold> households)
            throws IOException {
        List<Truth.DeliveredFile> delivered = new ArrayList<>();
        List<Truth.PlantedFault> faults = new ArrayList<>();
        for (DeliveryFile file : files.values()) {
            delivered.add(file.finish());
            file.close();
            faults.addAll(file.faults());
        }
        return new Truth(
                settings.tenant().id(), settings.seed(), settings.asOf(), delivered, stories, households, faults);
    }

    private static void add(
            Map<String, DeliveryFile> files, String dataset, SyntheticHousehold household, Map<String, String> values) {
        try {
            Objects.requireNonNull(files.get(dataset)).add(household, values);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
