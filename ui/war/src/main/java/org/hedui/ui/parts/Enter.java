package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;

/** The Enter key within a form does what its button does. */
public final class Enter {
    private Enter() {}

    /** Not for forms with areas of text, where Enter begins a line. */
    public static void submits(Component form, Button button) {
        // What was just typed reaches the server before the click does.
        button.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
    }
}
