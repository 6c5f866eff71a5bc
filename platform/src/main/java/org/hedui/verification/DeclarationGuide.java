package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.policy.Element;
import org.hedui.policy.Scheme;

/** What the tenant's rules ask a declaration and a letter to contain; the forms are built from it. */
@UseCase
public class DeclarationGuide {
    private static final String NO_PERSON = "rules tell nothing about a person";

    /**
     * One thing that can be asked under a letter.
     *
     * @param dataset of the catalogue
     */
    public record Item(String dataset, String label, String department) {}

    private final CaseTerms terms;
    private final CompleteDeclaration completeness;
    private final Content content;

    @Inject
    public DeclarationGuide(CaseTerms terms, CompleteDeclaration completeness, Content content) {
        this.terms = terms;
        this.completeness = completeness;
        this.content = content;
    }

    /** The schemes that this tenant verifies and has rules for. */
    @Requires(value = Permission.BROWSE_CASES, audited = false, reason = NO_PERSON)
    public List<Scheme> schemes() {
        Set<String> offered = terms.tenant().workflow().schemes();
        return terms.pack().schemes().values().stream()
                .filter(scheme -> offered.contains(scheme.id()))
                .toList();
    }

    /** The elements of which a declaration says something. */
    @Requires(value = Permission.BROWSE_CASES, audited = false, reason = NO_PERSON)
    public List<Element> elements(String scheme) {
        return completeness.asked(scheme);
    }

    /** The words for a member's situation that the rules know, as 全日制在校. */
    @Requires(value = Permission.BROWSE_CASES, audited = false, reason = NO_PERSON)
    public Set<String> traits() {
        return terms.pack().traits();
    }

    /** What a letter of this scheme opens: every dataset that its elements rest on and that the catalogue knows. */
    @Requires(value = Permission.BROWSE_CASES, audited = false, reason = NO_PERSON)
    public List<Item> items(String scheme) {
        Set<String> needed = terms.datasets(scheme);
        Catalogue catalogue = new Catalogue(content);
        return catalogue.datasets().stream()
                .filter(dataset -> needed.contains(dataset.id().value()))
                .map(dataset -> new Item(
                        dataset.id().value(),
                        dataset.label(),
                        catalogue.supplierOf(dataset).name()))
                .toList();
    }
}
