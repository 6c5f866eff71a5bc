package org.hedui.department;

import java.util.List;

/**
 * A comparison of listed households that falls due, and whether its data are there.
 *
 * @param waiting those of the datasets of which something of the period was not supplied yet
 */
public record ComparisonDue(List<Dataset> datasets, Due due, List<Dataset> waiting) {
    public ComparisonDue {
        datasets = List.copyOf(datasets);
        waiting = List.copyOf(waiting);
    }
}
