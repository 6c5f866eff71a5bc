package org.hedui.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The warnings of a delivery, as many as people will ever read: a file that is odd throughout repeats itself. */
final class Warnings {
    private static final int MOST = 20_000;

    private final List<Warning> all = new ArrayList<>();

    /** Only of rows that are taken: of the others their faults are told. */
    void addOf(CheckedRow row) {
        if (row.isGood()) {
            add(row.warnings());
        }
    }

    void add(Collection<Warning> more) {
        more.stream().limit(MOST - all.size()).forEach(all::add);
    }

    List<Warning> all() {
        return all;
    }
}
