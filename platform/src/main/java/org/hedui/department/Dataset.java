package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table that a department supplies.
 *
 * @param label its Chinese name
 * @param department the id of the department that supplies it
 * @param freshMonths how many months after its period a snapshot still answers; from the update cycle agreed with the department
 */
public record Dataset(
        @JsonProperty(required = true) DatasetId id,
        @JsonProperty(required = true) String label,
        @JsonProperty(required = true) String department,
        @JsonProperty(required = true) DatasetKind kind,
        @JsonProperty(required = true) int freshMonths,
        @JsonProperty(required = true) List<Column> columns) {
    public Dataset {
        columns = List.copyOf(columns);
        Set<String> headers = new HashSet<>();
        columns.stream()
                .flatMap(column -> Stream.concat(Stream.of(column.label()), column.aliases().stream()))
                .filter(header -> !headers.add(header))
                .findFirst()
                .ifPresent(doubled -> {
                    throw new IllegalArgumentException("header %s names two columns".formatted(doubled));
                });
    }

    /** The column that {@code header} names, by label or alias. */
    public Optional<Column> find(String header) {
        return columns.stream().filter(column -> column.isNamed(header)).findFirst();
    }

    /** The column of this label. */
    public Column require(String label) {
        return columns.stream()
                .filter(column -> column.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("dataset %s has no column %s".formatted(id, label)));
    }
}
