package org.hedui.ui.visits;

import com.vaadin.flow.component.html.Anchor;
import org.hedui.kernel.CaseNumber;

/** The way to a case by its number. */
final class CaseLink {
    private CaseLink() {}

    static Anchor to(CaseNumber number) {
        Anchor link = new Anchor("cases/" + number, number.value());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("hd-code");
        return link;
    }
}
