package org.hedui.ui.parts;

import java.util.Locale;

/** What a colour means, the same on every page: never a colour alone, always beside words. */
public enum Tone {
    /** Nothing to say about it. */
    GREY,
    /** Somebody else's turn, or for information. */
    BLUE,
    /** Under way at the centre. */
    BRAND,
    /** Somebody should look at it. */
    AMBER,
    /** As it should be. */
    GREEN,
    /** Refused, exceeded or too late. */
    RED,
    /** With the committee. */
    VIOLET;

    String className() {
        return "hd-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
