package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hedui.department.Catalogue;
import org.hedui.kernel.Canonical;

/** Makes a county in which everything of {@link org.hedui.department.EdgeCase} goes wrong, at known places. */
public final class EdgeCounty {
    /** Below the folder of the tenant. */
    public static final String FOLDER = "edge-cases";

    private static final List<String> FURTHER = List.of("tax-income", "deposits", "civil-affairs-funeral");

    private final Catalogue catalogue;

    public EdgeCounty(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes the files into {@code <out>/<tenant>/edge-cases}, and the truth beside them. */
    public EdgeTruth write(SyntheticSettings settings, Path out) {
        Path folder = out.resolve(settings.tenant().id().value()).resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            EdgeTruth truth = writeInto(folder, settings);
            Files.writeString(folder.resolve(SyntheticProvince.TRUTH), Canonical.write(truth));
            return truth;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EdgeTruth writeInto(Path folder, SyntheticSettings settings) throws IOException {
        List<String> datasets = new ArrayList<>(SyntheticProvince.DATASETS);
        datasets.addAll(FURTHER);
        DeliveryFiles files = new DeliveryFiles(folder, catalogue, settings, datasets);
        Dice dice = new Dice(settings.seed());
        People people = new People(dice, settings.tenant().division().value());
        List<Truth.Story> stories = new EdgeHouseholds(people, files, settings).all();
        Registrar registrar = new Registrar(files::add, settings);
        Population population = new Population(dice, people, settings);
        for (int made = 0; made < settings.households(); made++) {
            registrar.register(population.next());
        }
        List<Truth.DeliveredFile> delivered = files.finish();
        return new EdgeTruth(
                settings.tenant().id(),
                settings.asOf(),
                delivered,
                files.faults(),
                stories,
                new EdgeFiles(folder, people, settings).all());
    }
}
