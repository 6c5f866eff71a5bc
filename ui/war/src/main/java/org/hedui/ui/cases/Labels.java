package org.hedui.ui.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.policy.Scheme;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.DeclarationGuide.Item;

/** What the tenant's rules and the catalogue call things. An id that nothing names any more is shown as it is. */
@Dependent
public class Labels {
    private final DeclarationGuide guide;

    @Inject
    public Labels(DeclarationGuide guide) {
        this.guide = guide;
    }

    /** Names of schemes by id. */
    Map<String, String> schemes() {
        return guide.schemes().stream().collect(Collectors.toMap(Scheme::id, Scheme::name));
    }

    /** Names of the datasets that a scheme rests on, by id. */
    Map<String, String> datasets(String scheme) {
        return guide.items(scheme).stream().collect(Collectors.toMap(Item::dataset, Item::label));
    }
}
