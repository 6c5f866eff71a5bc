package org.hedui.department;

/** Watches an import, and may end it. Called from the importing thread, every thousand rows or so. */
public interface ImportProgress {
    /** Watches nothing. */
    ImportProgress UNWATCHED = new ImportProgress() {
        @Override
        public void read(long rows, long quarantined) {
            // Nobody looks.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    void read(long rows, long quarantined);

    /** Once true, the import ends as refused and nothing is loaded. */
    boolean isCancelled();
}
