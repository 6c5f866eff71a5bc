package org.hedui.department;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.content.Content;

/**
 * The administrative divisions in force (GB/T 2260). Numbers keep the code of the division that issued them, so a code
 * that is not here is ordinary: it is told, never refused.
 */
public final class Divisions {
    /** Of everybody with a foreign permanent residence card of the new kind. */
    private static final char FOREIGNER = '9';

    private final Set<String> codes;

    /** @param provinces codes by province, separated by blanks */
    private record Written(Map<String, String> provinces) {}

    Divisions(Content content) {
        codes = content.read("catalogue/divisions.yaml", Written.class).provinces().values().stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean know(String idNumber) {
        return idNumber.charAt(0) == FOREIGNER || codes.contains(idNumber.substring(0, 6));
    }
}
