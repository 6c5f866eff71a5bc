package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How deliveries of a dataset follow each other. */
public enum DatasetKind {
    /** The state of a register at the end of the period: the newest replaces all before it. */
    @JsonProperty("snapshot")
    SNAPSHOT,
    /** What happened in the period: deliveries of different periods stand beside each other. */
    @JsonProperty("movements")
    MOVEMENTS
}
