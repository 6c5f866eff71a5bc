package org.hedui.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.policy.Parameter;
import org.hedui.policy.ParameterVersion;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Shown;

/** The parameters as they stand on the day of application, or in a month, or as a trial sets them. */
final class ParametersInForce {
    private final PolicyPack pack;
    private final LocalDate asOf;
    private final Map<String, Object> overrides;
    private final Map<String, Map<LocalDate, Traced<?>>> nodes = new HashMap<>();

    /** @throws org.hedui.kernel.VerificationException HEDUI-POLICY-004 if an unknown parameter is to be overridden */
    ParametersInForce(PolicyPack pack, HouseholdFacts facts) {
        this.pack = pack;
        this.asOf = facts.asOf();
        this.overrides = facts.overrides();
        overrides.keySet().forEach(pack::requireParameter);
    }

    Traced<?> get(String name, Optional<YearMonth> month) {
        Parameter parameter = pack.requireParameter(name);
        LocalDate day = parameter.monthly() ? month.map(it -> it.atDay(1)).orElse(asOf) : asOf;
        return nodes.computeIfAbsent(name, none -> new HashMap<>()).computeIfAbsent(day, none -> node(parameter, day));
    }

    private Traced<?> node(Parameter parameter, LocalDate day) {
        if (overrides.containsKey(parameter.name())) {
            return node(parameter, normal(overrides.get(parameter.name())), "试算时改设，不是政策规定");
        }
        ParameterVersion version = parameter.on(day, pack.id());
        return node(parameter, version.value(), version.basis());
    }

    private static Traced<?> node(Parameter parameter, Object value, String basis) {
        String unit = parameter.unit();
        String shown = Shown.of(value, unit) + (unit.equals("%") ? "" : unit);
        return new Traced<>(
                Traced.Kind.PARAMETER, parameter.name(), "", value, parameter.name() + " " + shown, basis, List.of());
    }

    private static Object normal(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }
}
