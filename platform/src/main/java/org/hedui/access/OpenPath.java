package org.hedui.access;

/**
 * Paths of the web application that need no actor. The edge closes whatever no bean of this kind opens; a setting
 * cannot open anything, only code inside the application can.
 */
public interface OpenPath {
    /** @param path below the application's root, with its leading slash, as {@code /health} */
    boolean opens(String path);
}
