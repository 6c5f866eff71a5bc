package org.hedui.cli.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;

/** The files of one county while they are written. */
final class DeliveryFiles {
    private final Map<String, DeliveryFile> files = new LinkedHashMap<>();

    DeliveryFiles(Path folder, Catalogue catalogue, SyntheticSettings settings, List<String> datasets)
            throws IOException {
        for (String id : datasets) {
            Dataset dataset = catalogue.require(new DatasetId(id));
            // Dice of their own, so that a fault in one file moves no other.
            FaultPlanter planter =
                    new FaultPlanter(new Dice(settings.seed() * 31 + id.hashCode()), settings.faultShare());
            files.put(id, new DeliveryFile(folder, dataset, settings, planter));
        }
    }

    DeliveryFile of(String dataset) {
        return Objects.requireNonNull(files.get(dataset));
    }

    void add(String dataset, SyntheticHousehold household, Map<String, String> values) {
        try {
            of(dataset).add(household, values);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends each with its totals. */
    List<Truth.DeliveredFile> finish() throws IOException {
        List<Truth.DeliveredFile> delivered = new ArrayList<>();
        for (DeliveryFile file : files.values()) {
            delivered.add(file.finish());
            file.close();
        }
        return delivered;
    }

    List<Truth.PlantedFault> faults() {
        return files.values().stream().flatMap(file -> file.faults().stream()).toList();
    }
}
