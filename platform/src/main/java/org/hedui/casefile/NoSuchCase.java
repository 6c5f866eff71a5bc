package org.hedui.casefile;

import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** There is no case of this number here; that another tenant has one is not told. */
public final class NoSuchCase extends VerificationException {
    NoSuchCase(CaseNumber number) {
        super("HEDUI-CASE-003", "there is no case %s".formatted(number.value()), number.value());
    }
}
