package org.hedui.verification;

import java.util.List;
import java.util.Optional;
import org.hedui.roster.RosterLine;

/**
 * What became of one of many scans.
 *
 * @param line whose letter it is taken for; empty if nobody's
 * @param refusal the code of the refusal, with {@code arguments}, if the guard did not let it in
 */
public record ScanMatch(
        String fileName, ScanFate fate, Optional<RosterLine> line, Optional<String> refusal, List<Object> arguments) {
    /** What became of it. */
    public enum ScanFate {
        FILED,
        /** Its name begins with no number of the roster. */
        NO_HOUSEHOLD,
        /** Its name begins with numbers of two households. */
        AMBIGUOUS,
        /** The letter of this household is recorded already. */
        RECORDED,
        /** The guard did not let it in. */
        REFUSED
    }

    public ScanMatch {
        arguments = List.copyOf(arguments);
    }

    static ScanMatch of(String fileName, ScanFate fate, Optional<RosterLine> line) {
        return new ScanMatch(fileName, fate, line, Optional.empty(), List.of());
    }
}
