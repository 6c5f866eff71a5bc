package org.hedui.cli.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.department.DatasetId;
import org.hedui.department.EdgeCase;
import org.hedui.files.TableCharset;
import org.hedui.kernel.Period;
import org.hedui.kernel.TenantId;

/**
 * What is true of a county in which everything of {@link EdgeCase} goes wrong.
 *
 * @param files the departments' files, which are taken in
 * @param faults what is wrong in their rows
 * @param stories households whose case is out of order; the key is the edge case, with a number if there are several
 * @param edgeFiles files that are wrong as a whole, or can only be wrong in a workbook
 */
public record EdgeTruth(
        TenantId tenant,
        LocalDate asOf,
        List<Truth.DeliveredFile> files,
        List<Truth.PlantedFault> faults,
        List<Truth.Story> stories,
        List<EdgeFile> edgeFiles) {
    /**
     * A file to be taken in alone.
     *
     * @param name in the folder of edge cases
     * @param charset as the officer says
     * @param rows of data in it
     * @param announced rows by the letter that came with it
     * @param after a good file that was taken in before, and its period
     * @param places of what is wrong in rows; none if the file is refused or taken as it is
     */
    public record EdgeFile(
            EdgeCase edge,
            DatasetId dataset,
            Period period,
            String name,
            TableCharset charset,
            long rows,
            Optional<Long> announced,
            Optional<Before> after,
            List<Place> places) {
        public EdgeFile {
            places = List.copyOf(places);
        }
    }

    public record Before(String name, Period period) {}

    /**
     * @param idNumber of whose row it is; empty of a header
     * @param stored fields as they must be stored, if the row is taken
     */
    public record Place(long row, String column, String idNumber, Map<String, String> stored) {
        public Place {
            stored = Map.copyOf(stored);
        }
    }

    public EdgeTruth {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
        stories = List.copyOf(stories);
        edgeFiles = List.copyOf(edgeFiles);
    }
}
