package org.hedui.household;

import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/** Someone whose records may be asked for: a member or a supporter, under a key that holds within one declaration. */
public sealed interface Person permits Member, Supporter {
    /** {@code M1}, {@code M2} … for members, {@code S1} … for supporters. */
    String key();

    PersonName name();

    ResidentId id();
}
