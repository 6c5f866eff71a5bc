package org.hedui.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedui.kernel.VerificationException;

/**
 * The rules of one place, with those of its parents, checked and compiled. Immutable.
 *
 * @param chain   ids from the nation to this pack
 * @param version {@code sha256:} of the text of the whole chain: another word anywhere is another version
 * @param figures which formulas and parameters play a part the derivation knows, see {@link Part}
 * @param wording sentences for findings and doubts, by kind
 */
public record PolicyPack(
        String id,
        String name,
        List<String> chain,
        String version,
        Map<String, Parameter> parameters,
        Map<String, SourceUse> sources,
        Map<String, Formula> formulas,
        Map<String, Element> elements,
        List<Asset> assets,
        Map<String, Limit> limits,
        Map<String, CategoryRule> categories,
        Map<String, Scheme> schemes,
        Set<String> traits,
        Set<String> claims,
        List<String> suspicions,
        List<String> remarks,
        Map<Part, String> figures,
        Map<String, String> wording) {
    /** The parts a pack must cast. */
    public enum Part {
        /** Parameter: how many months before the month of application count. */
        WINDOW("window"),
        /** Figure: income of the household in yuan a year. */
        ANNUAL_INCOME("annual-income"),
        /** Figure: income per head and month in yuan. */
        PER_HEAD_MONTHLY_INCOME("per-head-monthly-income");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    public Scheme requireScheme(String scheme) {
        return Optional.ofNullable(schemes.get(scheme))
                .orElseThrow(() -> unknown("HEDUI-POLICY-005", "scheme", scheme, schemes.keySet()));
    }

    /** What a household that applies for {@code scheme} declares, in the order of the pack; of identity it declares nothing. */
    public List<Element> asked(String scheme) {
        Scheme applied = requireScheme(scheme);
        return Stream.concat(applied.basic().stream(), applied.supplementary().stream())
                .map(elements::get)
                .filter(element -> element.kind() != Element.Kind.IDENTITY)
                .toList();
    }

    public Parameter requireParameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .orElseThrow(() -> unknown("HEDUI-POLICY-004", "parameter", parameter, parameters.keySet()));
    }

    /** A formula that a part of this very pack names; the loader has seen to it that it exists. */
    public Formula formula(String formula) {
        return Optional.ofNullable(formulas.get(formula)).orElseThrow(() -> new IllegalStateException(formula));
    }

    /** As {@link #formula}, for the part it plays. */
    public String cast(Part part) {
        return Optional.ofNullable(figures.get(part)).orElseThrow(() -> new IllegalStateException(part.key()));
    }

    private VerificationException unknown(String code, String what, String asked, Collection<String> known) {
        return new VerificationException(
                code, "pack %s has no %s %s; it has %s".formatted(id, what, asked, known), id, asked, known);
    }
}
