package org.hedui.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedui.department.Column;
import org.hedui.department.ColumnType;
import org.hedui.policy.Element;
import org.hedui.policy.Formula;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Scheme;
import org.hedui.tenancy.TenantSettings;

/**
 * What the tenant's rules let a roster say: its schemes, what each asks to be declared, the words for situations.
 *
 * @param asked by scheme, in the order of the pack
 * @param units of elements that have one
 */
public record RosterTerms(
        String place,
        List<Scheme> schemes,
        Map<String, List<Element>> asked,
        Map<String, String> units,
        Set<String> traits) {
    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(100_000_000);
    private static final String INCOME_UNIT = "元/年";

    public static RosterTerms of(TenantSettings tenant, PolicyPack pack) {
        List<Scheme> offered = pack.schemes().values().stream()
                .filter(scheme -> tenant.workflow().schemes().contains(scheme.id()))
                .toList();
        Map<String, List<Element>> asked = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (Scheme scheme : offered) {
            asked.put(scheme.id(), pack.asked(scheme.id()));
            pack.asked(scheme.id()).forEach(element -> units.put(element.id(), unit(element, pack)));
        }
        return new RosterTerms(tenant.name(), offered, asked, units, pack.traits());
    }

    /** The headers of the template, the running number first. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("序号"));
        columns().forEach(column -> headers.add(column.label()));
        return headers;
    }

    /** The header under which an element is declared. */
    public String headerOf(String element) {
        return columns().stream()
                .filter(column -> column.element().filter(element::equals).isPresent())
                .map(RosterColumn::label)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scheme here asks for " + element));
    }

    /** Every column, in the order of the template. */
    List<RosterColumn> columns() {
        List<RosterColumn> columns = new ArrayList<>();
        Arrays.stream(RosterField.values()).map(RosterColumn::of).forEach(columns::add);
        elements().forEach(element -> columns.add(column(element)));
        return columns;
    }

    /** Every element that one of the schemes asks for. */
    public List<Element> elements() {
        Map<String, Element> distinct = new LinkedHashMap<>();
        asked.values().forEach(elements -> elements.forEach(element -> distinct.putIfAbsent(element.id(), element)));
        return List.copyOf(distinct.values());
    }

    private RosterColumn column(Element element) {
        String unit = units.getOrDefault(element.id(), "");
        String label = unit.isEmpty() ? element.name() : "%s（%s）".formatted(element.name(), unit);
        Column column = new Column(
                label,
                List.of(element.name()),
                ColumnType.NUMBER,
                false,
                Optional.empty(),
                List.of(),
                false,
                false,
                BigDecimal.ZERO,
                MOST_AMOUNT,
                new Column.Usual(BigDecimal.ZERO, MOST_AMOUNT));
        return new RosterColumn(column, Optional.empty(), Optional.of(element.id()));
    }

    private static String unit(Element element, PolicyPack pack) {
        return element.kind() == Element.Kind.INCOME
                ? INCOME_UNIT
                : element.found().map(pack::formula).map(Formula::unit).orElse("");
    }
}
