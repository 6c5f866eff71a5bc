package org.hedui.household;

/** Classes of ability to work as published rules use them (DOMAIN C5). */
public enum LabourAbility {
    FULL,
    PARTIAL,
    LOST,
    NONE
}
