package org.hedui.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A chain of packs laid over each other, parents first: what a nearer pack names again replaces what the farther said.
 * A parameter named again replaces the farther one with all its versions, or the reader could not tell which holds.
 */
final class PackDraft {
    /** A thing and the pack that says it. */
    record Said<T>(T thing, String pack) {}

    final Map<String, Said<Chapter.RawParameter>> parameters = new LinkedHashMap<>();
    final Map<String, Chapter.RawSource> sources = new LinkedHashMap<>();
    final Map<String, Chapter.RawFormula> formulas = new LinkedHashMap<>();
    final Map<String, Chapter.RawElement> elements = new LinkedHashMap<>();
    final Map<String, Asset> assets = new LinkedHashMap<>();
    final Map<String, Limit> limits = new LinkedHashMap<>();
    final Map<String, Chapter.RawCategory> categories = new LinkedHashMap<>();
    final Map<String, Scheme> schemes = new LinkedHashMap<>();
    final Set<String> traits = new LinkedHashSet<>();
    final Set<String> claims = new LinkedHashSet<>();
    final Set<String> suspicions = new LinkedHashSet<>();
    final Set<String> remarks = new LinkedHashSet<>();
    final Map<String, String> figures = new LinkedHashMap<>();
    final Map<String, String> wording = new LinkedHashMap<>();
    final List<String> mistakes = new ArrayList<>();

    /** Lays the chapters of one pack on top. A name said twice within one pack is a mistake. */
    void lay(String pack, List<Chapter> chapters) {
        Set<String> said = new LinkedHashSet<>();
        for (Chapter chapter : chapters) {
            chapter.parameters().forEach(it -> {
                once(pack, said, "parameter " + it.name());
                parameters.put(it.name(), new Said<>(it, pack));
            });
            chapter.formulas().forEach(it -> put(pack, said, "formula", it.name(), it, formulas));
            chapter.sources().forEach(it -> put(pack, said, "source", it.dataset(), it, sources));
            chapter.elements().forEach(it -> put(pack, said, "element", it.id(), it, elements));
            chapter.assets().forEach(it -> put(pack, said, "asset", it.id(), it, assets));
            chapter.limits().forEach(it -> put(pack, said, "limit", it.id(), it, limits));
            chapter.categories().forEach(it -> put(pack, said, "category", it.id(), it, categories));
            chapter.schemes().forEach(it -> put(pack, said, "scheme", it.id(), it, schemes));
            traits.addAll(chapter.traits());
            claims.addAll(chapter.claims());
            suspicions.addAll(chapter.suspicions());
            remarks.addAll(chapter.remarks());
            figures.putAll(chapter.figures());
            wording.putAll(chapter.wording());
        }
    }

    private <T> void put(String pack, Set<String> said, String what, String key, T thing, Map<String, T> all) {
        once(pack, said, what + " " + key);
        all.put(key, thing);
    }

    private void once(String pack, Set<String> said, String what) {
        if (!said.add(what)) {
            mistakes.add("%s: %s stands twice".formatted(pack, what));
        }
    }
}
