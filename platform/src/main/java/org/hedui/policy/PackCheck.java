package org.hedui.policy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what the parts of a pack name does exist, and whether no figure rests on itself. */
final class PackCheck {
    private final PackDraft draft;
    private final Map<String, SourceUse> sources;
    private final List<String> mistakes;

    PackCheck(PackDraft draft, Map<String, SourceUse> sources) {
        this.draft = draft;
        this.sources = sources;
        this.mistakes = draft.mistakes;
    }

    void run(Map<String, Formula> formulas) {
        elements();
        rules();
        versions();
        loops(formulas);
    }

    private void elements() {
        draft.elements.values().forEach(element -> {
            element.sources()
                    .forEach(source ->
                            known(sources.keySet(), source.dataset(), "element " + element.id() + ": source"));
            formula(element.found(), "element " + element.id() + ": found");
            formula(element.declared(), "element " + element.id() + ": declared");
            formula(element.counted(), "element " + element.id() + ": counted");
            if (element.tolerance() != null) {
                known(draft.parameters.keySet(), element.tolerance(), "element " + element.id() + ": tolerance");
            }
            element.limits().forEach(it -> known(draft.limits.keySet(), it, "element " + element.id() + ": limit"));
        });
    }

    private void rules() {
        draft.assets.values().forEach(asset -> formula(asset.amount(), "asset " + asset.id() + ": amount"));
        draft.limits.values().forEach(limit -> {
            formula(limit.actual(), "limit " + limit.id() + ": actual");
            if (!draft.parameters.containsKey(limit.limit())) {
                formula(limit.limit(), "limit " + limit.id() + ": limit");
            }
        });
        draft.categories.values().forEach(category -> {
            category.limits().forEach(it -> known(draft.limits.keySet(), it, "category " + category.id() + ": limit"));
            formula(category.topUp(), "category " + category.id() + ": top-up");
        });
        draft.schemes.values().forEach(this::scheme);
        draft.suspicions.forEach(name -> formula(name, "suspicions"));
        draft.remarks.forEach(name -> formula(name, "remarks"));
        for (PolicyPack.Part part : PolicyPack.Part.values()) {
            String name = draft.figures.get(part.key());
            Collection<String> known =
                    part == PolicyPack.Part.WINDOW ? draft.parameters.keySet() : draft.formulas.keySet();
            known(known, String.valueOf(name), "figures: " + part.key());
        }
        for (String kind : Wording.KINDS) {
            known(draft.wording.keySet(), kind, "wording");
        }
    }

    private void scheme(Scheme scheme) {
        String where = "scheme " + scheme.id() + ": ";
        scheme.categories().forEach(it -> known(draft.categories.keySet(), it, where + "category"));
        scheme.qualifies().forEach(it -> known(scheme.categories(), it, where + "qualifies"));
        scheme.basic().forEach(it -> known(draft.elements.keySet(), it, where + "basic element"));
        scheme.supplementary().forEach(it -> known(draft.elements.keySet(), it, where + "supplementary element"));
        if (scheme.qualifies().isEmpty()) {
            mistakes.add(where + "no category qualifies");
        }
    }

    /** Two versions of a parameter on one day would leave the choice to chance. */
    private void versions() {
        draft.parameters.forEach((name, said) -> {
            Optional<LocalDate> end = Optional.of(LocalDate.MIN);
            for (Chapter.RawVersion version : said.thing().versions().stream()
                    .sorted(Comparator.comparing(Chapter.RawVersion::from))
                    .toList()) {
                LocalDate to = version.to();
                if (end.map(version.from()::isBefore).orElse(true)
                        || (to != null && !version.from().isBefore(to))) {
                    mistakes.add(
                            "parameter %s of pack %s: the version from %s overlaps another or ends before it begins"
                                    .formatted(name, said.pack(), version.from()));
                }
                end = Optional.ofNullable(to);
            }
        });
    }

    private void loops(Map<String, Formula> formulas) {
        Set<String> done = new HashSet<>();
        formulas.keySet().stream().sorted().forEach(name -> follow(name, formulas, new ArrayDeque<>(), done));
    }

    private void follow(String name, Map<String, Formula> formulas, Deque<String> path, Set<String> done) {
        if (path.contains(name)) {
            path.addLast(name);
            mistakes.add("formula %s rests on itself: %s".formatted(name, String.join(" → ", path)));
            path.removeLast();
            done.add(name);
            return;
        }
        Formula formula = formulas.get(name);
        if (formula == null || done.contains(name)) {
            return;
        }
        path.addLast(name);
        formula.formulas().forEach(reference -> follow(reference.name(), formulas, path, done));
        path.removeLast();
        done.add(name);
    }

    private void formula(@Nullable String name, String where) {
        if (name != null) {
            known(draft.formulas.keySet(), name, where);
        }
    }

    private void known(Collection<String> known, String name, String where) {
        if (!known.contains(name)) {
            mistakes.add("%s %s is unknown".formatted(where, name));
        }
    }
}
