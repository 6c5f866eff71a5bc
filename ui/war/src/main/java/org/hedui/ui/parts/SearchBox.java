package org.hedui.ui.parts;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.hedui.ui.words.Words;

/** A field in which one types what one knows and presses Enter. The browser is told to remember nothing of it. */
public final class SearchBox extends TextField {
    private static final int LONGEST = 200;
    private static final String TYPED = "element['value']";

    public SearchBox(String id, Consumer<String> search) {
        setId(id);
        addClassName("hd-search-box");
        setPlaceholder(Words.say("search.placeholder"));
        setAriaLabel(Words.say("search.title"));
        setPrefixComponent(new Icon("search"));
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setAutocomplete(Autocomplete.OFF);
        Keys.SEARCH.reach(this);
        // Not while an input method is still at work: its Enter chooses characters.
        getElement()
                .addEventListener(
                        "keydown",
                        pressed -> search.accept(
                                pressed.getEventData().getString(TYPED).strip()))
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData(TYPED);
    }
}
