package org.hedui.cli.synthetic;

import java.time.LocalDate;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantSettings;

/**
 * What to make.
 *
 * @param seed the same one gives the same people
 * @param households made by chance, 0 to 200,000; the story households come on top
 * @param asOf the day of the applications: data cover the twelve months before its month
 * @param faultShare of the rows, 0 to 0.05; story households have none
 */
public record SyntheticSettings(TenantSettings tenant, long seed, int households, LocalDate asOf, double faultShare) {
    private static final int MOST = 200_000;

    public SyntheticSettings {
        if (households < 0 || households > MOST || faultShare < 0 || faultShare > 0.05) {
            throw new VerificationException(
                    "HEDUI-SYN-001",
                    "households are 0 to %d and the share of faults is 0 to 0.05; %d and %s were given"
                            .formatted(MOST, households, faultShare),
                    households,
                    faultShare);
        }
    }

    Period window() {
        return Period.monthsBefore(asOf, 12);
    }

    Period lastMonth() {
        return Period.monthsBefore(asOf, 1);
    }
}
