package org.hedui.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.hedui.audit.chain.ChainState;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** Whether the log is chained and witnessed, so that nobody can alter it unseen. */
final class ChainPanel extends Composite<Div> {
    private final Supplier<ChainState> chain;
    private final Panel panel = new Panel(Words.say("chain.title"));

    ChainPanel(Supplier<ChainState> chain) {
        this.chain = chain;
        Button again = new Button(Words.say("chain.again"), click -> look());
        panel.line(Words.say("chain.line")).actions(again);
        panel.setId("audit-chain");
        getContent().add(panel);
        look();
    }

    private void look() {
        ChainState state = chain.get();
        Facts facts = new Facts()
                .add(
                        "chain.state",
                        state.isWitnessed()
                                ? new Chip(Words.say("chain.witnessed"), Tone.GREEN)
                                : new Chip(Words.say("chain.unwitnessed"), Tone.RED))
                .add("chain.links", Words.say("chain.links.count", state.links()))
                .add("chain.checkpoint", checkpoint(state))
                .wide("chain.last", last(state));
        if (state.isWitnessed()) {
            panel.show(facts);
        } else {
            panel.show(new Callout(Words.say("chain.unwitnessed.sentence"), Tone.RED), facts);
        }
    }

    private static String checkpoint(ChainState state) {
        return state.checkpoint() == 0
                ? ""
                : Words.say("chain.checkpoint.number", state.checkpoint(), Moments.second(state.at()));
    }

    private static Span last(ChainState state) {
        Span hash = new Span(state.last().orElse("—"));
        hash.addClassName("hd-digest");
        return hash;
    }
}
