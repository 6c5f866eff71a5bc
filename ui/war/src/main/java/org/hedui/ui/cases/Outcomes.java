package org.hedui.ui.cases;

import java.util.Set;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Category;
import org.hedui.ui.words.Words;

/** The outcome of an assessment in the words of the page. What the pack itself names stays as the pack names it. */
final class Outcomes {
    private static final Set<String> OURS = Set.of(Category.NONE.id(), Category.SUSPICIOUS.id());

    private Outcomes() {}

    /** With its reason, as 超标（收入、财产）. */
    static String shown(Assessment result) {
        return result.excesses().isEmpty()
                ? Words.of(result.outcome())
                : Words.say("assessment.exceeds", result.outcome(), result.excesses());
    }

    /** The category, where it says more than the outcome does. */
    static String note(Assessment result) {
        Category category = result.category();
        String name = OURS.contains(category.id()) ? Words.say("category." + category.id()) : category.name();
        return name.equals(Words.of(result.outcome())) ? "" : name;
    }
}
