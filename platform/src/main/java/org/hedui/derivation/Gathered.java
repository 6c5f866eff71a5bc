package org.hedui.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Twelve months that say the same become one node of the trace that names first and last, with what is behind all of
 * them. Records are never gathered: each keeps its own place in a delivery.
 */
final class Gathered {
    private record Alike(String step, String subject, String rest, String sentence, String basis) {}

    /** The nodes in their order, those alike gathered at the place of the first. */
    static List<Traced<?>> of(List<Traced<?>> nodes) {
        Map<Object, List<Traced<?>>> groups = new LinkedHashMap<>();
        for (Traced<?> node : nodes) {
            Object key = node.kind() == Traced.Kind.FORMULA ? alike(node) : new Object();
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(node);
        }
        return groups.values().stream().<Traced<?>>map(Gathered::one).toList();
    }

    private static Alike alike(Traced<?> node) {
        String[] scope = node.scope().split(" ", 3);
        return new Alike(node.step(), scope[0], scope.length > 2 ? scope[2] : "", node.sentence(), node.basis());
    }

    private static Traced<?> one(List<Traced<?>> alike) {
        Traced<?> first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        Set<Traced<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Traced<?>> because = alike.stream()
                .<Traced<?>>flatMap(node -> node.because().stream())
                .filter(seen::add)
                .toList();
        return new Traced<>(
                first.kind(),
                first.step(),
                scope(first.scope(), alike.get(alike.size() - 1).scope()),
                first.value(),
                first.sentence(),
                first.basis(),
                of(because));
    }

    /** M1 2025-03 A and M1 2026-02 A are M1 2025-03…2026-02 A. */
    private static String scope(String first, String last) {
        String[] from = first.split(" ", 3);
        String[] to = last.split(" ", 3);
        if (from.length < 2 || from[1].equals(to[1])) {
            return first;
        }
        return from[0] + " " + from[1] + "…" + to[1] + (from.length > 2 ? " " + from[2] : "");
    }

    private Gathered() {}
}
