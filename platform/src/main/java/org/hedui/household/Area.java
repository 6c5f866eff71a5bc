package org.hedui.household;

/** Whose standard holds for a household: the town's or the countryside's. */
public enum Area {
    URBAN,
    RURAL
}
