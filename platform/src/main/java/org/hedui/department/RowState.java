package org.hedui.department;

import java.util.EnumSet;
import java.util.Set;

/** How far a row that was set aside has come. */
public enum RowState {
    /** Delivered before rows were kept whole: only the department can mend it, by another delivery. */
    NOT_KEPT,
    /** Faults are left. */
    WAITING,
    /** No fault is left; somebody else than who mended it may release it. */
    MENDED,
    /** It counts as a record of its delivery. */
    RELEASED,
    /** It was discarded, with a reason. */
    REJECTED;

    private static final Set<RowState> UNDER_WORK = EnumSet.of(WAITING, MENDED);

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return UNDER_WORK.contains(this);
    }
}
