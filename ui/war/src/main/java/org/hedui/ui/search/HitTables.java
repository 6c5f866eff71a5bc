package org.hedui.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.hedui.search.CaseHit;
import org.hedui.search.DeliveryHit;
import org.hedui.search.PersonHit;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.MaskedValue;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;

/** What was found, line by line; the first column leads to the page of it. */
final class HitTables {
    private HitTables() {}

    static Table people(List<PersonHit> hits) {
        Table table =
                new Table("person.name", "person.id", "search.standing", "case.number", "case.township", "case.status");
        hits.forEach(hit -> table.row(
                link("cases/" + hit.caseNumber(), hit.name()),
                MaskedValue.hidden(hit.maskedId()),
                Words.of(hit.standing()),
                code(hit.caseNumber().value()),
                hit.township(),
                Chip.of(hit.status())));
        return table;
    }

    /** @param schemes names by id */
    static Table cases(List<CaseHit> hits, Map<String, String> schemes) {
        Table table = new Table(
                "case.number",
                "case.applicant",
                "person.id",
                "case.township",
                "case.scheme",
                "case.status",
                "case.declared");
        hits.forEach(hit -> table.row(
                link("cases/" + hit.number(), hit.number().value()),
                hit.applicant(),
                MaskedValue.hidden(hit.maskedId()),
                hit.township(),
                schemes.getOrDefault(hit.scheme(), hit.scheme()),
                Chip.of(hit.status()),
                Moments.day(hit.declaredAt())));
        return table;
    }

    static Table deliveries(List<DeliveryHit> hits) {
        Table table = new Table("delivery.file", "delivery.dataset", "delivery.state", "delivery.received");
        hits.forEach(hit -> table.row(
                link("deliveries/" + hit.id(), hit.fileName()),
                hit.dataset(),
                Chip.of(hit.state()),
                Moments.minute(hit.receivedAt())));
        return table;
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("hd-code", "hd-hit");
        return link;
    }

    private static Span code(String value) {
        Span code = new Span(value);
        code.addClassName("hd-code");
        return code;
    }
}
