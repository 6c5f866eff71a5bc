package org.hedui.derivation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedui.policy.Level;

/** One thing a formula is worked out for: the household, a supporter, a member, a month of a member, a job, a record. */
final class Instance {
    private final Level level;
    private final String scope;
    private final Optional<Instance> parent;
    private final Optional<YearMonth> month;
    private final Optional<RecordInstance> record;
    private final Map<String, Traced<?>> given = new TreeMap<>();
    private final Map<Level, List<Instance>> below = new EnumMap<>(Level.class);

    private Instance(
            Level level,
            String scope,
            Optional<Instance> parent,
            Optional<YearMonth> month,
            Optional<RecordInstance> record) {
        this.level = level;
        this.scope = scope;
        this.parent = parent;
        this.month = month;
        this.record = record;
    }

    static Instance household() {
        return new Instance(Level.HOUSEHOLD, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Instance person(Level level, String key, Instance household) {
        return new Instance(level, key, Optional.of(household), Optional.empty(), Optional.empty());
    }

    static Instance month(YearMonth month, Instance member) {
        return new Instance(
                Level.MONTH, member.scope + " " + month, Optional.of(member), Optional.of(month), Optional.empty());
    }

    static Instance job(String employer, Instance month) {
        return new Instance(Level.JOB, month.scope + " " + employer, Optional.of(month), month.month, Optional.empty());
    }

    static Instance record(RecordInstance record, Instance owner) {
        return new Instance(Level.RECORD, record.scope(), Optional.of(owner), Optional.empty(), Optional.of(record));
    }

    Level level() {
        return level;
    }

    String scope() {
        return scope;
    }

    /** The month a monthly parameter is taken of. */
    Optional<YearMonth> month() {
        return month;
    }

    /** Of a record: its fields. */
    RecordInstance requireRecord() {
        return record.orElseThrow(() -> new IllegalStateException(level + " is no record"));
    }

    void give(Traced<?> fact) {
        given.put(fact.step(), fact);
    }

    Optional<Traced<?>> given(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The wider instance of that level; empty for a record that belongs to no member. */
    Optional<Instance> above(Level wider) {
        Optional<Instance> next = parent;
        while (next.isPresent() && next.get().level != wider) {
            next = next.get().parent;
        }
        return next;
    }

    List<Instance> below(Level narrower) {
        return below.getOrDefault(narrower, List.of());
    }

    /** Makes {@code part} belong to this one; in the order of the calls. */
    void add(Instance part) {
        below.computeIfAbsent(part.level, none -> new ArrayList<>()).add(part);
    }
}
