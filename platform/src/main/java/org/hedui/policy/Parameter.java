package org.hedui.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hedui.kernel.VerificationException;

/**
 * A named number of the policy with its versions by date.
 *
 * @param monthly whether a month of the window takes the version that held on its first day, as the minimum wage does;
 *     else the version of the day of application holds for all
 */
public record Parameter(String name, String unit, String meaning, boolean monthly, List<ParameterVersion> versions) {
    public Parameter {
        versions = versions.stream()
                .sorted(Comparator.comparing(ParameterVersion::from))
                .toList();
    }

    /** @throws VerificationException HEDUI-POLICY-003 if no version holds on {@code day}: nothing is computed with an expired value */
    public ParameterVersion on(LocalDate day, String pack) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-POLICY-003",
                        "parameter %s of pack %s has no value on %s (%s); nothing was computed"
                                .formatted(name, pack, day, spans()),
                        name,
                        pack,
                        day,
                        spans()));
    }

    private String spans() {
        return versions.isEmpty()
                ? "it has no version at all"
                : versions.stream()
                        .map(version -> version.from() + "/"
                                + version.to().map(LocalDate::toString).orElse(".."))
                        .toList()
                        .toString();
    }
}
