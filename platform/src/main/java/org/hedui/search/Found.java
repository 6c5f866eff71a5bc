package org.hedui.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many there are over all pages; 0 for a page that lies beyond them
 */
public record Found<T>(List<T> hits, long total) {
    public Found {
        hits = List.copyOf(hits);
    }
}
