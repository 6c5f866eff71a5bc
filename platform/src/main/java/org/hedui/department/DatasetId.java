package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.hedui.kernel.VerificationException;

/** The name of a dataset of the catalogue, as {@code police-vehicle}. */
public record DatasetId(@JsonValue String value) implements Comparable<DatasetId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DatasetId {
        if (!FORM.matcher(value).matches()) {
            throw new VerificationException(
                    "HEDUI-DATASET-001",
                    "a dataset's id is small letters, digits and hyphens, as police-vehicle; %s was given"
                            .formatted(value),
                    value);
        }
    }

    @Override
    public int compareTo(DatasetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
