package org.hedui.department;

import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * Somebody a department is asked about by letter.
 *
 * @param key of the declaration of the person's case
 */
public record AskedPerson(String key, PersonName name, ResidentId id) {}
