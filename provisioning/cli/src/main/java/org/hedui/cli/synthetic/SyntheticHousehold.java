package org.hedui.cli.synthetic;

import java.util.List;
import org.hedui.household.Area;

/**
 * A household of people who do not exist.
 *
 * @param key names it in the truth, as {@code eligible} or {@code H00017}
 * @param registerNumber of the household register
 * @param people members first, supporters behind them
 */
record SyntheticHousehold(
        String key,
        String registerNumber,
        Area area,
        String township,
        String address,
        String phone,
        boolean story,
        List<SyntheticPerson> people) {
    SyntheticHousehold {
        people = List.copyOf(people);
    }
}
