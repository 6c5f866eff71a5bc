package org.hedui.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.hedui.derivation.Traced;
import org.hedui.ui.words.Words;

/** One figure, and below it what it was made of. A level is built when it is opened, so a deep tree costs nothing. */
public final class TraceTree extends Div {
    public TraceTree(Traced<?> traced) {
        addClassName("hd-trace");
        add(node(traced));
    }

    private static Component node(Traced<?> traced) {
        if (traced.because().isEmpty()) {
            Div leaf = new Div(line(traced));
            leaf.addClassName("hd-trace-leaf");
            return leaf;
        }
        NativeDetails details = new NativeDetails();
        details.setSummary(line(traced));
        Div below = new Div();
        below.addClassName("hd-trace-below");
        details.setContent(below);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && below.getComponentCount() == 0) {
                traced.because().forEach(reason -> below.add(node(reason)));
            }
        });
        return details;
    }

    private static Span line(Traced<?> traced) {
        Span kind = new Span(Words.of(traced.kind()));
        kind.addClassNames("hd-trace-kind", "hd-trace-" + traced.kind().name().toLowerCase(java.util.Locale.ROOT));
        Span sentence = new Quoted(traced.sentence());
        Span line = new Span(kind, sentence);
        if (!traced.basis().isBlank()) {
            Span basis = new Quoted(traced.basis());
            basis.addClassName("hd-trace-basis");
            line.add(basis);
        }
        return line;
    }
}
