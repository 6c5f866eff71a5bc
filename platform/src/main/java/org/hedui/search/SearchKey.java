package org.hedui.search;

import java.util.Optional;

/**
 * What was typed, recognised. One text may be a name and the beginning of a file's name at once; then both are looked
 * for, as far as the actor may.
 *
 * @param person a person's marks, if it can be one
 * @param number the beginning of a paper's number, with or without the division in front
 * @param file the beginning of a file's name or digest, in small letters
 */
record SearchKey(KeyKind kind, Optional<PersonMark> person, Optional<String> number, Optional<String> file) {
    /**
     * Recognises what was typed.
     *
     * @throws org.hedui.kernel.VerificationException HEDUI-SEARCH-001 to 005 and 009 if it would find everybody, or is a
     *     number that does not exist
     */
    static SearchKey of(String typed) {
        return new KeyReading(typed).key();
    }

    static SearchKey person(KeyKind kind, PersonMark mark) {
        return new SearchKey(kind, Optional.of(mark), Optional.empty(), Optional.empty());
    }

    static SearchKey number(String beginning) {
        return new SearchKey(KeyKind.NUMBER, Optional.empty(), Optional.of(beginning), Optional.empty());
    }

    static SearchKey file(String beginning) {
        return new SearchKey(KeyKind.FILE, Optional.empty(), Optional.empty(), Optional.of(beginning));
    }

    SearchKey orFile(String beginning) {
        return new SearchKey(kind, person, number, Optional.of(beginning));
    }
}
