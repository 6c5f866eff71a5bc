package org.hedui.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.hedui.ui.words.Words;

/** An identity number with its middle hidden, and the way to see it: for a purpose, which is recorded. */
public final class MaskedValue extends Span {
    private final Span value;

    /**
     * @param unmask from the purpose to the value in full; it records who saw it and what for
     */
    public MaskedValue(String masked, UnaryOperator<String> unmask) {
        addClassName("hd-masked");
        value = new Span(masked);
        value.addClassName("hd-code");
        NativeButton show = new NativeButton(Words.say("mask.show"));
        show.addClickListener(click -> new PurposeDialog(purpose -> {
                    value.setText(unmask.apply(purpose));
                    show.setVisible(false);
                })
                .open());
        add(value, show);
    }

    /** Hidden, for somebody who may not see it at all. */
    public static Span hidden(String masked) {
        Span value = new Span(masked);
        value.addClassName("hd-code");
        return value;
    }
}
