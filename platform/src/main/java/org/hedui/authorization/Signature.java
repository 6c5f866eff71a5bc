package org.hedui.authorization;

import java.time.LocalDate;
import java.util.Optional;
import org.hedui.kernel.PersonName;

/**
 * One person's consent on paper.
 *
 * @param personKey whose data it opens, a key of the declaration
 * @param guardian who signed for a minor or an incapable person, empty if the person signed
 * @param fingerprint whether the finger was pressed beside the signature (指模确认, S4-23)
 */
public record Signature(String personKey, LocalDate signedOn, boolean fingerprint, Optional<PersonName> guardian) {}
