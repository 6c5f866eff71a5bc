package org.hedui.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hedui.authorization.Signature;

/**
 * What the clerk reads off the signed letter.
 *
 * @param datasets what may be asked, by dataset of the catalogue
 */
public record AuthorizationForm(
        List<Signature> signatures,
        Set<String> datasets,
        boolean publicity,
        LocalDate signedOn,
        LocalDate validUntil) {}
