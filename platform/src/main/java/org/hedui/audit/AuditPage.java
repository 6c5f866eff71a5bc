package org.hedui.audit;

import java.util.List;

/**
 * A page of entries, newest first.
 *
 * @param total entries that the filter finds, over all pages
 */
public record AuditPage(List<AuditEntry> entries, long total) {
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
