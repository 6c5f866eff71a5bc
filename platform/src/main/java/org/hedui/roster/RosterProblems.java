package org.hedui.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hedui.department.Masking;
import org.hedui.files.Cell;

/** Collects what is wrong, as it is met. Of a file in which everything is wrong the first thousands say enough. */
final class RosterProblems {
    static final int MOST = 5_000;

    private final List<RosterProblem> all = new ArrayList<>();

    void add(long row, int place, RosterColumn column, RosterFault fault, Cell stands, String expected) {
        String shown = column.personal() ? Masking.personal(stands.text()) : Masking.shortened(stands.text());
        add(new RosterProblem(row, place, column.label(), fault, shown, expected));
    }

    void add(RosterProblem problem) {
        if (all.size() < MOST) {
            all.add(problem);
        }
    }

    /** The same fault at the same place is one. */
    void addOnce(RosterProblem problem) {
        if (!all.contains(problem)) {
            add(problem);
        }
    }

    int count() {
        return all.size();
    }

    /** By row, from left to right. */
    List<RosterProblem> sorted() {
        return all.stream()
                .sorted(Comparator.comparingLong(RosterProblem::row).thenComparingInt(RosterProblem::place))
                .toList();
    }
}
