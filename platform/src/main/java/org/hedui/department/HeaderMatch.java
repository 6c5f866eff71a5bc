package org.hedui.department;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedui.files.Row;

/** Which column of the dataset each place of a row holds, by the header row. */
final class HeaderMatch {
    /** What every office's tables carry and nobody asks for. */
    private static final Set<String> IGNORED = Set.of("序号", "行号", "备注");

    private static final int FEW = 2;

    private final Dataset dataset;
    private final List<Optional<Column>> places;

    private HeaderMatch(Dataset dataset, List<Optional<Column>> places) {
        this.dataset = dataset;
        this.places = places;
    }

    /**
     * Whether {@code row} is the header; a title above it is not.
     *
     * @throws DeliveryRefused if it is, and columns are missing, doubled or unknown
     */
    static Optional<HeaderMatch> find(Dataset dataset, Row row) {
        List<String> headers =
                row.cells().stream().map(cell -> plain(cell.text())).toList();
        long known = headers.stream()
                .filter(header -> dataset.find(header).isPresent())
                .count();
        return known < FEW ? Optional.empty() : Optional.of(match(dataset, headers));
    }

    /** By place, from the first; empty where a column is ignored. */
    List<Optional<Column>> places() {
        return places;
    }

    int placeOf(Column column) {
        return places.indexOf(Optional.of(column));
    }

    Dataset dataset() {
        return dataset;
    }

    private static HeaderMatch match(Dataset dataset, List<String> headers) {
        List<Optional<Column>> places = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        for (String header : headers) {
            Optional<Column> column = dataset.find(header);
            if (column.isEmpty() && !header.isEmpty() && !IGNORED.contains(header)) {
                unknown.add(header);
            }
            if (column.isPresent() && !seen.add(column.get())) {
                doubled.add(header);
            }
            places.add(column);
        }
        List<String> missing = dataset.columns().stream()
                .filter(column -> column.required() && !seen.contains(column))
                .map(Column::label)
                .toList();
        if (!missing.isEmpty() || !doubled.isEmpty() || !unknown.isEmpty()) {
            throw new DeliveryRefused(
                    "HEDUI-DELIVERY-003",
                    "the header does not fit %s: missing %s, doubled %s, unknown %s"
                            .formatted(dataset.id(), missing, doubled, unknown),
                    dataset.label(),
                    missing,
                    doubled,
                    unknown);
        }
        return new HeaderMatch(dataset, places);
    }

    /** Full-width brackets, blanks and the star of mandatory columns make no difference. */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("[\\s*\\uFEFF]", "");
    }
}
