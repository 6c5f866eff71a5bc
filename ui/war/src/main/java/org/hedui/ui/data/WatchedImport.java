package org.hedui.ui.data;

import org.hedui.department.ImportProgress;

/** How far an import is, written by its thread and read by the page. */
final class WatchedImport implements ImportProgress {
    private volatile long rows;
    private volatile long quarantined;
    private volatile boolean cancelled;

    @Override
    public void read(long read, long setAside) {
        rows = read;
        quarantined = setAside;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    long rows() {
        return rows;
    }

    long quarantined() {
        return quarantined;
    }
}
