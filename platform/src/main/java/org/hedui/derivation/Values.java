package org.hedui.derivation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedui.policy.Level;
import org.hedui.policy.Reference;
import org.hedui.policy.Shown;

/** What a name stands for, for one instance: its value, its nodes of the trace, its words. */
final class Values {
    private final ParametersInForce parameters;
    private final Instance household;
    private final Workings workings;
    private final Map<Instance, Traced<?>> records = new IdentityHashMap<>();

    Values(ParametersInForce parameters, Instance household, Workings workings) {
        this.parameters = parameters;
        this.household = household;
        this.workings = workings;
    }

    Traced<?> parameter(String name, Instance instance) {
        return parameters.get(name, instance.month());
    }

    /** One value, or for a narrower name the list of its values; empty if there is none. */
    Optional<Object> of(Reference reference, Instance instance) {
        return switch (reference.kind()) {
            case FIELD -> Optional.ofNullable(instance.requireRecord().fields().get(reference.name()));
            case ROWS ->
                Optional.of(rows(reference, instance)
                        .map(row -> row.requireRecord().fields())
                        .toList());
            default ->
                reference.way() == Reference.Way.BELOW
                        ? Optional.of(nodes(reference, instance).stream()
                                .<Object>map(Traced::value)
                                .toList())
                        : nodes(reference, instance).stream().findFirst().map(Traced::value);
        };
    }

    /** The nodes of the trace behind the name. */
    List<Traced<?>> nodes(Reference reference, Instance instance) {
        return switch (reference.kind()) {
            case PARAMETER -> List.of(parameter(reference.name(), instance));
            case FIELD -> List.of(record(instance));
            case ROWS -> rows(reference, instance).<Traced<?>>map(this::record).toList();
            case GIVEN ->
                there(reference, instance)
                        .flatMap(it -> it.given(reference.name()).stream())
                        .toList();
            case FORMULA ->
                there(reference, instance)
                        .flatMap(it -> workings.value(reference.name(), it).stream())
                        .toList();
        };
    }

    String shown(Reference reference, Instance instance) {
        if (reference.kind() == Reference.Kind.FIELD) {
            return instance.requireRecord().fields().containsKey(reference.name())
                    ? instance.requireRecord().shown(reference.name())
                    : "无";
        }
        return of(reference, instance)
                .map(value -> Shown.of(value, reference.unit()))
                .orElse("无");
    }

    /** The greatest number of a list; 无 if it has none. */
    String highest(Reference reference, Instance instance) {
        return of(reference, instance)
                .filter(List.class::isInstance)
                .flatMap(value -> ((List<?>) value)
                        .stream()
                                .filter(BigDecimal.class::isInstance)
                                .map(BigDecimal.class::cast)
                                .max(Comparator.naturalOrder()))
                .map(value -> Shown.of(value, reference.unit()))
                .orElse("无");
    }

    private Stream<Instance> there(Reference reference, Instance instance) {
        return switch (reference.way()) {
            case HERE -> Stream.of(instance);
            case ABOVE -> instance.above(reference.at()).stream();
            case BELOW -> instance.below(reference.at()).stream();
        };
    }

    /** For a record's own formula all records of the household, so that one house of two owners can be told. */
    private Stream<Instance> rows(Reference reference, Instance instance) {
        Instance from = instance.level() == Level.RECORD ? household : instance;
        return from.below(Level.RECORD).stream()
                .filter(row -> row.requireRecord().source().dataset().label().equals(reference.name()));
    }

    private Traced<?> record(Instance instance) {
        return records.computeIfAbsent(
                instance, none -> instance.requireRecord().traced());
    }

    /** The rows behind the record nodes handed out, to find out which of them a result rests on. */
    Map<Instance, Traced<?>> records() {
        return records;
    }
}
