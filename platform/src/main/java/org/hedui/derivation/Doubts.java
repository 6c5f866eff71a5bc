package org.hedui.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedui.evidence.Degree;
import org.hedui.policy.Formula;
import org.hedui.policy.Level;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Scheme;
import org.hedui.policy.Sentence;
import org.hedui.policy.Wording;

/** What a person must clear up, and what is merely shown. */
final class Doubts {
    private final PolicyPack pack;
    private final Instance household;
    private final Workings workings;

    Doubts(PolicyPack pack, Instance household, Workings workings) {
        this.pack = pack;
        this.household = household;
        this.workings = workings;
    }

    /**
     * Those of the pack's rules that hold, then sources that stayed silent, then rows that are nobody's yet. Gaps come
     * last, by {@link #gaps}.
     */
    List<Suspicion> suspicions(Scheme scheme, List<Unanswered> unanswered, List<Undecided> undecided) {
        List<Suspicion> all = new ArrayList<>();
        pack.suspicions()
                .forEach(rule -> held(rule)
                        .forEach(it -> all.add(new Suspicion(rule, subject(it.scope()), it.sentence(), List.of(it)))));
        if (scheme.silenceIsDoubt()) {
            unanswered.stream().filter(Unanswered::mandatory).forEach(silence -> all.add(silence(silence)));
        }
        undecided.stream()
                .collect(Collectors.groupingBy(Doubts::alike, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(rows -> all.add(undecided(rows)));
        return all;
    }

    private static String alike(Undecided row) {
        return String.join(
                " ", row.row().dataset(), row.row().subject(), row.degree().name());
    }

    /** Rows that could change every figure: without a person's decision there is no conclusion. */
    private Suspicion undecided(List<Undecided> rows) {
        Undecided first = rows.get(0);
        String kind = first.degree() == Degree.SHARED_NUMBER ? Wording.SHARED_NUMBER : Wording.NAME_CONFLICT;
        Map<String, String> words = Map.of(
                "数据", label(first.row().dataset()), "对象", first.row().subject(), "条数", Integer.toString(rows.size()));
        return new Suspicion(kind, first.row().subject(), worded(kind, words), List.of());
    }

    /** Records and supporters a formula could not be worked out for; complete only when all figures have been asked for. */
    List<Suspicion> gaps() {
        return workings.gaps().stream().map(this::gap).toList();
    }

    List<Remark> remarks() {
        List<Remark> all = new ArrayList<>();
        pack.remarks()
                .forEach(rule -> held(rule)
                        .forEach(it -> all.add(new Remark(rule, subject(it.scope()), it.sentence(), List.of(it)))));
        return all;
    }

    /** The instances for which a yes-or-no formula says yes. */
    private List<Traced<?>> held(String rule) {
        Formula formula = pack.formula(rule);
        Stream<Instance> instances =
                formula.level() == Level.HOUSEHOLD ? Stream.of(household) : household.below(formula.level()).stream();
        return instances
                .<Traced<?>>flatMap(instance -> workings.value(rule, instance).stream())
                .filter(traced -> Boolean.TRUE.equals(traced.value()))
                .toList();
    }

    private Suspicion silence(Unanswered silence) {
        Map<String, String> words = Map.of(
                "部门", silence.department(),
                "数据", label(silence.dataset()),
                "答复", silence.kind().chinese(),
                "要素", silence.elementName());
        return new Suspicion(
                Wording.UNANSWERED, HouseholdFacts.HOUSEHOLD, worded(Wording.UNANSWERED, words), List.of());
    }

    private Suspicion gap(Workings.Gap gap) {
        boolean record = gap.instance().level() == Level.RECORD;
        Map<String, String> words = Map.of(
                "数据",
                record ? gap.instance().requireRecord().source().dataset().label() : "义务人",
                "对象",
                gap.instance().scope(),
                "缺少",
                gap.lacking(),
                "公式",
                gap.formula());
        List<Traced<?>> because =
                record ? List.of(gap.instance().requireRecord().traced()) : List.of();
        return new Suspicion(
                Wording.INCOMPLETE, subject(gap.instance().scope()), worded(Wording.INCOMPLETE, words), because);
    }

    private String worded(String kind, Map<String, String> words) {
        return new Sentence(pack.wording().getOrDefault(kind, "")).with(name -> words.getOrDefault(name, "无"));
    }

    private String label(String dataset) {
        var source = pack.sources().get(dataset);
        return source == null ? dataset : source.dataset().label();
    }

    private static String subject(String scope) {
        int blank = scope.indexOf(' ');
        String key = blank < 0 ? scope : scope.substring(0, blank);
        return key.isEmpty() ? HouseholdFacts.HOUSEHOLD : key;
    }
}
