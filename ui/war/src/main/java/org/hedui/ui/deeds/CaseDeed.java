package org.hedui.ui.deeds;

import java.util.Set;
import java.util.function.Predicate;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseStatus;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.CaseDossier;

/**
 * Something a person can do to a case from its page. Where it is offered is a courtesy; whether it may be done, the use
 * case behind it decides.
 *
 * @param name of its texts: {@code deed.<name>}
 * @param stations at which it makes sense
 * @param fits whether it makes sense for this case, at one of its stations
 * @param leadsOn whether it is what brings the case on, rather than aside
 */
record CaseDeed(
        String name,
        Permission permission,
        Set<CaseStatus> stations,
        Predicate<CaseDossier> fits,
        Predicate<CaseDossier> leadsOn,
        Begin begin) {

    /** Does it, after asking whatever must be asked. */
    interface Begin {
        /** @param done is called when it happened: the page reads the case again */
        void on(CaseNumber number, CaseDossier dossier, Runnable done);
    }

    /** A deed of which nothing needs to be asked. */
    interface Act {
        void on(CaseNumber number);
    }

    CaseDeed {
        stations = Set.copyOf(stations);
    }

    /** What brings the case on whenever it stands at one of these stations. */
    static CaseDeed of(String name, Permission permission, Set<CaseStatus> stations, Begin begin) {
        return new CaseDeed(name, permission, stations, dossier -> true, dossier -> true, begin);
    }

    /** As above, at once. */
    static CaseDeed atOnce(String name, Permission permission, Set<CaseStatus> stations, Act act) {
        return of(name, permission, stations, (number, dossier, done) -> {
            act.on(number);
            done.run();
        });
    }

    CaseDeed where(Predicate<CaseDossier> fitting) {
        return new CaseDeed(name, permission, stations, fits.and(fitting), leadsOn, begin);
    }

    /** Leads on only where {@code leading}; elsewhere it stands aside. */
    CaseDeed leadingWhere(Predicate<CaseDossier> leading) {
        return new CaseDeed(name, permission, stations, fits, leading, begin);
    }

    CaseDeed aside() {
        return leadingWhere(dossier -> false);
    }
}
