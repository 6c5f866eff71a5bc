package org.hedui.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.hedui.ui.words.Words;

/** Turns pages. */
public final class Pager extends Div {
    private final int page;
    private final Span where = new Span();
    private final Button newer;
    private final Button older;
    private int offset;

    /** @param turnTo hears from which entry on */
    public Pager(int page, IntConsumer turnTo) {
        this.page = page;
        addClassName("hd-pager");
        newer = new Button(Words.say("pager.newer"), click -> turnTo.accept(Math.max(0, offset - page)));
        older = new Button(Words.say("pager.older"), click -> turnTo.accept(offset + page));
        Keys.PREVIOUS.reach(newer);
        Keys.NEXT.reach(older);
        where.getElement().setAttribute("role", "status");
        add(where, newer, older);
    }

    public void show(int newOffset, long total) {
        offset = newOffset;
        long last = Math.min(total, (long) offset + page);
        where.setText(Words.say("pager.where", total == 0 ? 0 : offset + 1, last, total));
        newer.setEnabled(offset > 0);
        older.setEnabled(last < total);
    }
}
