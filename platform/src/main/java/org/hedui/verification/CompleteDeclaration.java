package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.Element;

/** Whether a declaration says something of everything the scheme asks for: nothing is left to be guessed (S3-01). */
@Dependent
public class CompleteDeclaration {
    private final CaseTerms terms;

    @Inject
    public CompleteDeclaration(CaseTerms terms) {
        this.terms = terms;
    }

    /** What a household that applies for {@code scheme} declares, in the order of the pack. */
    List<Element> asked(String scheme) {
        return terms.pack().asked(scheme);
    }

    /** @throws VerificationException HEDUI-HOUSEHOLD-007 names the first element of which nothing is said */
    void require(Declaration declaration) {
        requireOffered(declaration.scheme());
        Set<String> said =
                declaration.declared().stream().map(DeclaredAmount::element).collect(Collectors.toSet());
        for (Element element : asked(declaration.scheme())) {
            if (!said.contains(element.id())) {
                throw new VerificationException(
                        "HEDUI-HOUSEHOLD-007",
                        "nothing is declared for %s; write 0 if there is none".formatted(element.id()),
                        element.name());
            }
        }
    }

    private void requireOffered(String scheme) {
        Set<String> offered = terms.tenant().workflow().schemes();
        if (!offered.contains(scheme)) {
            throw new VerificationException(
                    "HEDUI-HOUSEHOLD-008", "scheme %s is not verified here; %s are".formatted(scheme, offered), scheme);
        }
    }
}
