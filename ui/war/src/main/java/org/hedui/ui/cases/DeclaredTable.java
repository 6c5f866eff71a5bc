package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.kernel.Money;
import org.hedui.policy.Element;
import org.hedui.ui.words.Words;

/**
 * What the household declares: a line for each element of the rules, a column for the household and one for each
 * member. A line without any amount is missing; nothing stands for zero but a written zero.
 */
final class DeclaredTable extends Div {
    private record Place(String element, String subject) {}

    private final Map<Place, BigDecimalField> fields = new LinkedHashMap<>();

    DeclaredTable() {
        addClassName("hd-declared");
    }

    /**
     * Shows these lines and columns; amounts written so far stay.
     *
     * @param subjects key to heading, the household first
     */
    void show(List<Element> elements, Map<String, String> subjects) {
        NativeTable table = new NativeTable();
        table.addClassName("hd-table");
        NativeTableRow names = new NativeTableRow(head("col", Words.say("declared.element")));
        subjects.values().forEach(name -> names.add(head("col", name)));
        table.getHead().add(names);
        for (Element element : elements) {
            NativeTableRow row = new NativeTableRow(head("row", named(element)));
            subjects.forEach((key, name) -> row.add(new NativeTableCell(field(element, key, name))));
            table.getBody().add(row);
        }
        fields.keySet()
                .removeIf(place -> !subjects.containsKey(place.subject())
                        || elements.stream().noneMatch(element -> element.id().equals(place.element())));
        removeAll();
        add(table);
    }

    /** Fills in what was declared for the lines and columns that are shown. */
    void fill(List<DeclaredAmount> amounts) {
        amounts.forEach(amount -> Optional.ofNullable(fields.get(new Place(amount.element(), amount.subject())))
                .ifPresent(field -> field.setValue(amount.amount().yuan())));
    }

    List<DeclaredAmount> amounts() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .map(entry -> new DeclaredAmount(
                        entry.getKey().element(),
                        entry.getKey().subject(),
                        new Money(entry.getValue().getValue())))
                .toList();
    }

    private BigDecimalField field(Element element, String subject, String name) {
        return fields.computeIfAbsent(new Place(element.id(), subject), place -> {
            BigDecimalField field = new BigDecimalField();
            field.setAriaLabel(element.name() + " " + name);
            field.setId("declared-" + element.id() + "-" + subject);
            field.setPlaceholder(Declaration.HOUSEHOLD.equals(subject) ? Words.say("declared.zero") : "");
            return field;
        });
    }

    private static NativeTableHeaderCell head(String scope, String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String named(Element element) {
        return element.kind() == Element.Kind.INCOME ? Words.say("declared.income", element.name()) : element.name();
    }
}
