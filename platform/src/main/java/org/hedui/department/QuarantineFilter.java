package org.hedui.department;

import java.util.Optional;

/** Which rows are wanted: in a state, with a fault; what is empty does not narrow. */
public record QuarantineFilter(Optional<RowState> state, Optional<Fault> fault) {
    public static final QuarantineFilter ALL = new QuarantineFilter(Optional.empty(), Optional.empty());
}
