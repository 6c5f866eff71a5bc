package org.hedui.search;

/** What is found, by kind. */
public enum SearchGroup {
    PEOPLE,
    CASES,
    DELIVERIES
}
