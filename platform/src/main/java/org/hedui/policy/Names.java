package org.hedui.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.department.Column;
import org.jspecify.annotations.Nullable;

/** Every name of a pack, and what it means at a level. */
final class Names {
    private record Entry(Reference.Kind kind, Level level, String unit) {}

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Map<String, Column>> fields = new TreeMap<>();
    private final Set<String> doubled = new TreeSet<>();

    Names(PackDraft draft, Map<String, SourceUse> sources) {
        Givens.UNITS.forEach((level, units) ->
                units.forEach((name, unit) -> add(name, new Entry(Reference.Kind.GIVEN, level, unit))));
        draft.elements.values().forEach(element -> {
            String unit = element.kind() == Element.Kind.INCOME ? "元/年" : "";
            add(Givens.DECLARED + element.name(), new Entry(Reference.Kind.GIVEN, Level.HOUSEHOLD, unit));
            add(Givens.DECLARED_BY_MEMBER + element.name(), new Entry(Reference.Kind.GIVEN, Level.MEMBER, unit));
        });
        draft.parameters.forEach((name, said) -> add(
                name,
                new Entry(
                        Reference.Kind.PARAMETER,
                        Level.HOUSEHOLD,
                        text(said.thing().unit()))));
        draft.formulas.forEach(
                (name, raw) -> add(name, new Entry(Reference.Kind.FORMULA, raw.per(), text(raw.unit()))));
        sources.values().forEach(source -> {
            add(source.dataset().label(), new Entry(Reference.Kind.ROWS, Level.RECORD, ""));
            fields.put(
                    source.id(),
                    source.dataset().columns().stream()
                            .filter(column -> !column.isKey())
                            .collect(Collectors.toMap(Column::label, column -> column)));
        });
    }

    /** Names that mean two things. */
    Set<String> doubled() {
        return doubled;
    }

    /** Whether any dataset has such a field: inside a filter on its records it may stand alone. */
    boolean isField(String name) {
        return fields.values().stream().anyMatch(columns -> columns.containsKey(name));
    }

    /** What {@code name} means to a formula of this level, of the records of {@code dataset} if it is of that level. */
    Optional<Reference> find(String name, Level level, Optional<String> dataset) {
        Optional<Column> field =
                dataset.map(id -> fields.getOrDefault(id, Map.of()).get(name));
        if (field.isPresent()) {
            return Optional.of(
                    new Reference(name, Reference.Kind.FIELD, Reference.Way.HERE, Level.RECORD, unit(field.get())));
        }
        Entry entry = entries.get(name);
        return entry == null
                ? Optional.empty()
                : way(entry, level).map(way -> new Reference(name, entry.kind(), way, entry.level(), entry.unit()));
    }

    private static Optional<Reference.Way> way(Entry entry, Level level) {
        if (entry.kind() == Reference.Kind.PARAMETER) {
            return Optional.of(Reference.Way.HERE);
        }
        if (entry.kind() == Reference.Kind.ROWS) {
            return Optional.of(Reference.Way.BELOW);
        }
        if (entry.level() == level) {
            return Optional.of(Reference.Way.HERE);
        }
        if (level.wider().contains(entry.level())) {
            return Optional.of(Reference.Way.ABOVE);
        }
        return level.narrower().contains(entry.level()) ? Optional.of(Reference.Way.BELOW) : Optional.empty();
    }

    private static String unit(Column column) {
        return switch (column.type()) {
            case MONEY -> "元";
            case NUMBER -> column.unit().filter("%"::equals).orElse("");
            default -> "";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void add(String name, Entry entry) {
        if (entries.put(name, entry) != null) {
            doubled.add(name);
        }
    }
}
