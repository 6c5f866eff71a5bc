package org.hedui.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of a parameter for a time.
 *
 * @param value     number, text, boolean, list or table
 * @param to        the first day it no longer holds; empty while it holds
 * @param reference the provision
 * @param pack      the pack of the chain that sets it
 */
public record ParameterVersion(
        Object value, LocalDate from, Optional<LocalDate> to, String reference, Mark mark, String pack) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /** Provision, what kind it is, and since when it holds, as printed beside a figure. */
    public String basis() {
        return "%s（%s，%s 起%s）"
                .formatted(
                        reference,
                        mark.chinese(),
                        from,
                        to.map(end -> "，至 " + end.minusDays(1)).orElse(""));
    }
}
