package org.hedui.matching;

import java.util.Collection;
import java.util.Optional;
import org.hedui.evidence.Degree;
import org.hedui.household.Person;
import org.hedui.kernel.NameVariants;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * A department's row, and whose it is.
 *
 * @param person key of the declaration
 */
public record Attribution(String person, Degree degree) {
    /**
     * Attributes a row to a person, or to nobody if the numbers differ.
     *
     * @param number the normalised number of the row
     * @param name the name of the row, empty if the department sends none
     */
    public static Optional<Attribution> of(Person person, ResidentId number, Optional<PersonName> name) {
        if (!person.id().equals(number)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(person.key(), degree(person.name(), name)));
    }

    /**
     * Whether one number stands for two people: two names that are no variants of each other. Then no row of that
     * source is anybody's before the police have said whose number it is (DOMAIN E, 重号).
     */
    public static boolean isShared(Collection<PersonName> namesOfOneNumber) {
        return NameVariants.areOfTwo(namesOfOneNumber);
    }

    private static Degree degree(PersonName declared, Optional<PersonName> registered) {
        if (registered.isEmpty()) {
            return Degree.NUMBER_ONLY;
        }
        if (registered.get().equals(declared)) {
            return Degree.EXACT;
        }
        return NameVariants.similar(declared, registered.get()) ? Degree.SIMILAR_NAME : Degree.NAME_CONFLICT;
    }
}
