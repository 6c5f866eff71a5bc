package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a dataset.
 *
 * @param label the Chinese header and the name by which formulas know the field
 * @param aliases other headers that are accepted
 * @param required whether a row without it is quarantined
 * @param unit what the department sends: 元, 万元, %, m², or nothing
 * @param codes for {@link ColumnType#CODE}: what may stand there
 * @param personal whether the value tells about a person and is masked in a quarantined row
 * @param sensitive whether it is sensitive personal information (个人信息保护法 28)
 * @param least the least value that is believed, in the stored unit
 * @param most the greatest value that is believed, in the stored unit; more goes to quarantine
 * @param usual what is believed without a warning, in the stored unit; all that is believed if the dataset sets none
 */
public record Column(
        String label,
        List<String> aliases,
        ColumnType type,
        boolean required,
        Optional<String> unit,
        List<Code> codes,
        boolean personal,
        boolean sensitive,
        BigDecimal least,
        BigDecimal most,
        Usual usual) {
    /** Both ends belong to it. */
    public record Usual(
            @JsonProperty(required = true) BigDecimal least,
            @JsonProperty(required = true) BigDecimal most) {
        boolean has(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    /** More than any single amount a department has to report; a dataset may set less. */
    private static final BigDecimal UNBELIEVABLE = new BigDecimal("1000000000");

    public Column {
        aliases = List.copyOf(aliases);
        codes = List.copyOf(codes);
        if ((type == ColumnType.CODE) == codes.isEmpty()) {
            throw new IllegalArgumentException("column %s: a list of codes, and only it, has codes".formatted(label));
        }
    }

    @JsonCreator
    static Column read(
            @JsonProperty(value = "label", required = true) String label,
            @JsonProperty("aliases") @Nullable List<String> aliases,
            @JsonProperty(value = "type", required = true) ColumnType type,
            @JsonProperty("required") boolean required,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("codes") @Nullable List<Code> codes,
            @JsonProperty("personal") boolean personal,
            @JsonProperty("sensitive") boolean sensitive,
            @JsonProperty("least") @Nullable BigDecimal least,
            @JsonProperty("most") @Nullable BigDecimal most,
            @JsonProperty("usual") @Nullable Usual usual) {
        BigDecimal believedLeast = Objects.requireNonNullElse(least, BigDecimal.ZERO);
        BigDecimal believedMost = Objects.requireNonNullElse(most, UNBELIEVABLE);
        return new Column(
                label,
                Objects.requireNonNullElse(aliases, List.of()),
                type,
                required,
                Optional.ofNullable(unit),
                Objects.requireNonNullElse(codes, List.of()),
                personal,
                sensitive,
                believedLeast,
                believedMost,
                Objects.requireNonNullElseGet(usual, () -> new Usual(believedLeast, believedMost)));
    }

    /** Whether {@code header} names this column. */
    public boolean isNamed(String header) {
        return header.equals(label) || aliases.contains(header);
    }

    /** Whether the value stands beside the fields, as the key of the record, and not in them. */
    public boolean isKey() {
        return type == ColumnType.ID_NUMBER || type == ColumnType.NAME;
    }

    /** The same column where nothing may be left out. */
    Column demanded() {
        return new Column(label, aliases, type, true, unit, codes, personal, sensitive, least, most, usual);
    }
}
