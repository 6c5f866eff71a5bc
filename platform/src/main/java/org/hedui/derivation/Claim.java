package org.hedui.derivation;

/**
 * Something the household states and cannot prove, which a rule asks for.
 *
 * @param kind   one of the pack's words, as 车辆已报废无手续
 * @param object what it is about, as a plate
 * @param words  the household's own words, for the page
 */
public record Claim(String kind, String object, String words) {}
