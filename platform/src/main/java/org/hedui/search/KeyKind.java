package org.hedui.search;

import java.util.Locale;

/** What a search goes by. */
public enum KeyKind {
    /** A complete identity number. */
    ID_NUMBER,
    /** An identity number with its middle hidden. */
    MASKED_ID,
    /** The last four digits, with a name or a day of birth. */
    ID_TAIL,
    /** A name or a part of it. */
    NAME,
    /** A name spelled in pinyin, in full or by initials. */
    PINYIN,
    /** The number of a case, report, authorization or entrustment, or its beginning. */
    NUMBER,
    /** A delivered file, by the beginning of its name or digest. */
    FILE;

    /** As the audit trail writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
