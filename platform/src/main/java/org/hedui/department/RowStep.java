package org.hedui.department;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of a row that was set aside; it is never changed.
 *
 * @param number 0 is the row as delivered
 * @param content the step whose cells are in force after this one
 * @param before the step whose cells were in force before those of {@code content}; 0 at the beginning
 * @param faults how many are left
 * @param rowHash of the cells in force
 * @param reason empty for the import and a release
 * @param cells of a step that brings some
 */
public record RowStep(
        int number,
        RowDeed deed,
        RowState state,
        int content,
        int before,
        int faults,
        String rowHash,
        Instant at,
        Importer by,
        String reason,
        Optional<WholeRow> cells) {}
