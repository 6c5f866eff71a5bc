package org.hedui.search;

/**
 * What has to be said before a text is searched for.
 *
 * @param kind what the text was recognised as
 * @param purpose a person is searched for, so it is asked what for
 * @param reason so many people were searched for in the last hour that it is asked why
 * @param hourly how many an hour are ordinary
 */
public record SearchDemands(KeyKind kind, boolean purpose, boolean reason, int hourly) {}
