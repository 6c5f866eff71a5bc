package org.hedui.derivation;

/**
 * What the household is by the pack, as {@code dibao} 低保, {@code edge} 低保边缘, {@code none} 不符合.
 *
 * @param id   of the pack; {@link #NONE} and {@link #SUSPICIOUS} are the same in every pack
 * @param name the word to print
 */
public record Category(String id, String name) {
    /** No category's limits are met. */
    public static final Category NONE = new Category("none", "不符合");

    /** The limits seem met, but something must be cleared up first. */
    public static final Category SUSPICIOUS = new Category("suspicious", "疑点待查");
}
