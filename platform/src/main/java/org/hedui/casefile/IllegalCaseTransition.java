package org.hedui.casefile;

import java.util.TreeSet;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/** The event cannot follow the case's present status. Nothing was changed. */
public final class IllegalCaseTransition extends VerificationException {
    IllegalCaseTransition(CaseNumber subject, CaseStatus current, CaseEvent event) {
        super(
                "HEDUI-CASE-001",
                "%s needs case %s to be one of %s, but it is %s. Nothing was changed; reload the case."
                        .formatted(event, subject.value(), new TreeSet<>(event.from()), current),
                subject.value(),
                current,
                event);
    }
}
