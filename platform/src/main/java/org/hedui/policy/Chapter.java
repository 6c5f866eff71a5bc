package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file of a pack as written. Everything is optional; {@link PackDraft} puts the chapters of a chain together. */
record Chapter(
        @Nullable String title,
        @Nullable String note,
        List<RawParameter> parameters,
        List<RawSource> sources,
        List<String> traits,
        List<String> claims,
        List<RawFormula> formulas,
        List<RawElement> elements,
        List<Asset> assets,
        List<Limit> limits,
        List<RawCategory> categories,
        List<Scheme> schemes,
        List<String> suspicions,
        List<String> remarks,
        Map<String, String> figures,
        Map<String, String> wording) {
    record RawParameter(
            @JsonProperty(required = true) String name,
            @Nullable String unit,
            @Nullable String meaning,
            boolean monthly,
            List<RawVersion> versions) {
        RawParameter {
            versions = orNone(versions);
        }
    }

    record RawVersion(
            @JsonProperty(required = true) JsonNode value,
            @JsonProperty(required = true) LocalDate from,
            @Nullable LocalDate to,
            @JsonProperty(required = true) String reference,
            @JsonProperty(required = true) Mark mark) {}

    record RawSource(
            @JsonProperty(required = true) String dataset,
            @Nullable String from,
            @Nullable String to,
            @Nullable String employer) {}

    record RawFormula(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Level per,
            @Nullable String of,
            @Nullable String unit,
            @Nullable String when,
            @Nullable String formula,
            @Nullable String text,
            @Nullable String basis,
            @Nullable Mark mark,
            @Nullable @JsonProperty("chosen-by") String chosenBy,
            Map<String, RawVariant> variants) {
        RawFormula {
            variants = variants == null ? Map.of() : variants;
        }
    }

    record RawVariant(
            @JsonProperty(required = true) String formula,
            @JsonProperty(required = true) String text,
            @JsonProperty(required = true) String basis,
            @JsonProperty(required = true) Mark mark) {}

    record RawElement(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Element.Kind kind,
            List<Element.ElementSource> sources,
            @Nullable String found,
            @Nullable String declared,
            @Nullable String counted,
            @Nullable String tolerance,
            List<String> limits) {
        RawElement {
            sources = orNone(sources);
            limits = orNone(limits);
        }
    }

    record RawCategory(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            List<String> limits,
            @Nullable @JsonProperty("top-up") String topUp) {
        RawCategory {
            limits = orNone(limits);
        }
    }

    Chapter {
        parameters = orNone(parameters);
        sources = orNone(sources);
        traits = orNone(traits);
        claims = orNone(claims);
        formulas = orNone(formulas);
        elements = orNone(elements);
        assets = orNone(assets);
        limits = orNone(limits);
        categories = orNone(categories);
        schemes = orNone(schemes);
        suspicions = orNone(suspicions);
        remarks = orNone(remarks);
        figures = figures == null ? Map.of() : figures;
        wording = wording == null ? Map.of() : wording;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
