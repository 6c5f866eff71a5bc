package org.hedui.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hedui.department.Column;
import org.hedui.department.Dataset;
import org.hedui.department.Department;

/** Makes a pack of a draft; whatever is wrong is noted in the draft's mistakes. */
final class PackAssembly {
    private final PackDraft draft;
    private final Function<String, Optional<Dataset>> catalogue;
    private final Function<Dataset, Department> suppliers;

    PackAssembly(
            PackDraft draft, Function<String, Optional<Dataset>> catalogue, Function<Dataset, Department> suppliers) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.suppliers = suppliers;
    }

    PolicyPack assemble(PackHead head, List<String> chain, String version) {
        Map<String, SourceUse> plain = new LinkedHashMap<>();
        draft.sources.values().forEach(raw -> source(raw).ifPresent(use -> plain.put(use.id(), use)));
        Names names = new Names(draft, plain);
        names.doubled().forEach(name -> draft.mistakes.add("the name %s means two things".formatted(name)));
        FormulaCompiler compiler = new FormulaCompiler(names, draft.mistakes);
        Map<String, SourceUse> sources = new LinkedHashMap<>();
        plain.forEach((id, use) -> sources.put(id, withMonths(use, compiler)));
        Map<String, Formula> formulas = new LinkedHashMap<>();
        draft.formulas.forEach((name, raw) -> compiler.compile(raw).ifPresent(it -> formulas.put(name, it)));
        new PackCheck(draft, sources).run(formulas);
        return new PolicyPack(
                head.id(),
                head.name(),
                chain,
                version,
                parameters(),
                sources,
                formulas,
                elements(),
                List.copyOf(draft.assets.values()),
                draft.limits,
                categories(),
                draft.schemes,
                draft.traits,
                draft.claims,
                List.copyOf(draft.suspicions),
                List.copyOf(draft.remarks),
                cast(),
                draft.wording);
    }

    private Optional<SourceUse> source(Chapter.RawSource raw) {
        Optional<Dataset> dataset = catalogue.apply(raw.dataset());
        if (dataset.isEmpty()) {
            draft.mistakes.add("source %s is not in the catalogue".formatted(raw.dataset()));
        }
        return dataset.map(known -> new SourceUse(
                known,
                suppliers.apply(known).name(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(raw.employer()),
                List.of()));
    }

    private SourceUse withMonths(SourceUse use, FormulaCompiler compiler) {
        Chapter.RawSource raw = draft.sources.get(use.id());
        return raw == null
                ? use
                : new SourceUse(
                        use.dataset(),
                        use.department(),
                        compiler.onFields(use.id(), raw.from()),
                        compiler.onFields(use.id(), raw.to()),
                        use.employer(),
                        shown(use));
    }

    private List<String> shown(SourceUse use) {
        Set<String> words = new HashSet<>();
        draft.formulas.values().forEach(raw -> {
            Stream.of(raw.when(), raw.formula())
                    .filter(Objects::nonNull)
                    .forEach(text -> words.addAll(Expression.wordsIn(text)));
            raw.variants().values().forEach(variant -> words.addAll(Expression.wordsIn(variant.formula())));
            if (raw.text() != null) {
                words.addAll(new Sentence(raw.text()).names());
            }
        });
        use.employer().ifPresent(words::add);
        return use.dataset().columns().stream()
                .filter(column -> !column.isKey())
                .map(Column::label)
                .filter(words::contains)
                .toList();
    }

    private Map<String, Parameter> parameters() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        draft.parameters.forEach((name, said) -> all.put(name, parameter(said.thing(), said.pack())));
        return all;
    }

    private static Parameter parameter(Chapter.RawParameter raw, String pack) {
        List<ParameterVersion> versions = new ArrayList<>();
        raw.versions()
                .forEach(version -> versions.add(new ParameterVersion(
                        ParameterValue.of(version.value()),
                        version.from(),
                        Optional.ofNullable(version.to()),
                        version.reference(),
                        version.mark(),
                        pack)));
        return new Parameter(
                raw.name(),
                raw.unit() == null ? "" : raw.unit(),
                raw.meaning() == null ? "" : raw.meaning(),
                raw.monthly(),
                versions);
    }

    private Map<String, Element> elements() {
        Map<String, Element> all = new LinkedHashMap<>();
        draft.elements.forEach((id, raw) -> all.put(
                id,
                new Element(
                        id,
                        raw.name(),
                        raw.kind(),
                        raw.sources(),
                        Optional.ofNullable(raw.found()),
                        Optional.ofNullable(raw.declared()),
                        Optional.ofNullable(raw.counted()),
                        Optional.ofNullable(raw.tolerance()),
                        raw.limits())));
        return all;
    }

    private Map<String, CategoryRule> categories() {
        Map<String, CategoryRule> all = new LinkedHashMap<>();
        draft.categories.forEach((id, raw) ->
                all.put(id, new CategoryRule(id, raw.name(), raw.limits(), Optional.ofNullable(raw.topUp()))));
        return all;
    }

    private Map<PolicyPack.Part, String> cast() {
        Map<PolicyPack.Part, String> cast = new EnumMap<>(PolicyPack.Part.class);
        for (PolicyPack.Part part : PolicyPack.Part.values()) {
            String name = draft.figures.get(part.key());
            if (name != null) {
                cast.put(part, name);
            }
        }
        return cast;
    }
}
