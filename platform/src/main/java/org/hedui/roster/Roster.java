package org.hedui.roster;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A roster that was taken in.
 *
 * @param number as 421002-HMC-2026-0001
 * @param digest of the file, by which the same one is known again
 * @param original the file as it came, sealed
 * @param schemes how many households ask for each
 */
public record Roster(
        String number,
        String fileName,
        String digest,
        UUID original,
        int households,
        int persons,
        Map<String, Integer> schemes,
        Instant importedAt,
        String importedBy,
        String importedByName) {
    public Roster {
        schemes = new TreeMap<>(schemes);
    }
}
