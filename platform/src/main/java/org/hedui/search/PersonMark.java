package org.hedui.search;

import java.time.LocalDate;
import java.util.Optional;
import org.hedui.kernel.ResidentId;

/**
 * What somebody knows of a person; all of it must hold. What is not known is empty.
 *
 * @param head the first characters of the identity number
 * @param tail its last characters
 * @param name in the form of {@link org.hedui.household.NameKeys}
 */
record PersonMark(Optional<ResidentId> id, String head, String tail, Optional<LocalDate> born, String name) {
    static final PersonMark NOTHING = new PersonMark(Optional.empty(), "", "", Optional.empty(), "");

    PersonMark with(ResidentId number) {
        return new PersonMark(Optional.of(number), head, tail, born, name);
    }

    PersonMark with(String newHead, String newTail) {
        return new PersonMark(id, newHead, newTail, born, name);
    }

    PersonMark born(LocalDate day) {
        return new PersonMark(id, head, tail, Optional.of(day), name);
    }

    PersonMark named(String written) {
        return new PersonMark(id, head, tail, born, written);
    }

    /** The kind that says most about how narrow the search is. */
    KeyKind kind(KeyKind ofName) {
        if (id.isPresent()) {
            return KeyKind.ID_NUMBER;
        }
        if (!head.isEmpty()) {
            return KeyKind.MASKED_ID;
        }
        return tail.isEmpty() ? ofName : KeyKind.ID_TAIL;
    }
}
