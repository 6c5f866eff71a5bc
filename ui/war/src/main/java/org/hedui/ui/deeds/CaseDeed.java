package org.hedui.ui.deeds;

import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;

/**
 * Something a person can do to a case from its page. Where it is offered is a courtesy; whether it may be done, the use
 * case behind it decides.
 */
public interface CaseDeed {
    Permission permission();

    /** The stations at which it makes sense. */
    Set<CaseStatus> stations();

    /** The name of its texts: {@code deed.<name>}. */
    String name();

    /** Whether it is what brings the case on, rather than aside. */
    default boolean leadsOn(CaseDossier dossier) {
        return true;
    }

    /** Whether it makes sense for this case, at one of its stations. */
    default boolean fits(CaseDossier dossier) {
        return true;
    }

    /**
     * Does it, after asking whatever must be asked.
     *
     * @param done is called when it happened: the page reads the case again
     */
    void begin(CaseNumber number, CaseDossier dossier, Runnable done);
}
