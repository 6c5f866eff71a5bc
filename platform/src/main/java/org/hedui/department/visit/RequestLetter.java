package org.hedui.department.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hedui.department.DatasetId;

/**
 * A letter to a department (查询函), about one dataset and the people of one or several cases.
 *
 * @param department its name as it stands on the letter
 * @param dueOn when an answer is expected, in working days
 * @param paper the sealed letter
 * @param form the sealed table that goes with it
 * @param prints how often the letter was taken out, {@code formPrints} how often the table
 */
public record RequestLetter(
        String number,
        DatasetId dataset,
        String department,
        Instant askedAt,
        String askedBy,
        String askedByName,
        LocalDate dueOn,
        UUID paper,
        UUID form,
        int prints,
        int formPrints) {

    /** Whether the department is late with what is still open. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
