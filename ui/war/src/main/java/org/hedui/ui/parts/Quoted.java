package org.hedui.ui.parts;

import com.vaadin.flow.component.html.Span;
import org.hedui.ui.words.Language;

/**
 * Words that are Chinese whatever the page speaks, because they are quoted: a department's record, a rule of a pack, a
 * signed conclusion. The browser is told, so that a screen reader changes its voice.
 */
public final class Quoted extends Span {
    public Quoted(String words) {
        super(words);
        getElement().setAttribute("lang", Language.CHINESE.tag());
    }
}
