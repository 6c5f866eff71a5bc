package org.hedui.policy;

import java.util.List;
import java.util.Optional;
import org.hedui.department.Dataset;

/**
 * How the pack reads a dataset.
 *
 * @param department the name to print
 * @param from       gives the first month a record speaks of, as 2025-03; empty if the dataset knows no months
 * @param to         gives the last; no value means that it goes on
 * @param employer   the field that names the employer, for wages
 * @param shown      the fields some formula of the pack reads, in the dataset's order: what a trace shows of a record
 */
public record SourceUse(
        Dataset dataset,
        String department,
        Optional<Expression> from,
        Optional<Expression> to,
        Optional<String> employer,
        List<String> shown) {
    public SourceUse {
        shown = List.copyOf(shown);
    }

    public String id() {
        return dataset.id().value();
    }
}
