package org.hedui.tenancy;

/**
 * How a tenant's people may search.
 *
 * @param hourly searches for people that one person makes in an hour before a reason is asked for, at least 1
 */
public record SearchSettings(int hourly) {
    /** A default of ours: one a minute is a busy counter. */
    public static final int HOURLY = 60;
}
