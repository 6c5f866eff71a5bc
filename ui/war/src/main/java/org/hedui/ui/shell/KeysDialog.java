package org.hedui.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.hedui.ui.words.Words;

/** The keys that work on every page. */
final class KeysDialog extends Dialog {
    private record Use(String key, String text) {}

    private static final List<Use> USES = List.of(
            new Use("/", "keys.search"),
            new Use(",", "keys.previous"),
            new Use(".", "keys.next"),
            new Use("?", "keys.help"),
            new Use("Tab", "keys.tab"),
            new Use("Enter", "keys.enter"),
            new Use("Esc", "keys.escape"));

    KeysDialog() {
        setHeaderTitle(Words.say("keys.title"));
        setWidth("420px");
        DescriptionList list = new DescriptionList();
        list.addClassName("hd-keys");
        USES.forEach(use -> list.getElement().appendChild(line(use).getElement()));
        add(list, working());
        Button close = new Button(Words.say("close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** Who dictates, or rests a hand on the keyboard, can switch the single signs off; the browser remembers it. */
    private static Checkbox working() {
        Checkbox working = new Checkbox(Words.say("keys.working"));
        working.getElement().executeJs("this.checked = !localStorage.getItem('hedui.keys.off')");
        working.getElement()
                .executeJs(
                        "this.addEventListener('checked-changed', change => change.detail.value"
                                + " ? localStorage.removeItem('hedui.keys.off') : localStorage.setItem('hedui.keys.off', '1'))");
        return working;
    }

    private static Div line(Use use) {
        Term term = new Term();
        Element cap = new Element("kbd");
        cap.setText(use.key());
        term.getElement().appendChild(cap);
        return new Div(term, new Description(Words.say(use.text())));
    }
}
