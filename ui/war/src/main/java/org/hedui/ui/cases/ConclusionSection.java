package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import org.hedui.review.CommitteeSignature;
import org.hedui.review.Determination;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Quoted;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** The conclusion in the committee's words, and who stands behind it. */
final class ConclusionSection extends Section {
    ConclusionSection(Determination conclusion) {
        addClassName("hd-stack");
        Facts facts = new Facts()
                .add("conclusion.outcome", new Quoted(conclusion.outcome()))
                .add("conclusion.proposed", Moments.minute(conclusion.proposedAt()))
                .wide("conclusion.opinion", new Quoted(conclusion.opinion()));
        Table signatures =
                new Table("conclusion.signer", "conclusion.word", "conclusion.authentication", "conclusion.at");
        conclusion
                .signatures()
                .forEach(signature -> signatures.row(
                        signature.signerName(),
                        word(signature),
                        Words.say("AuthenticationLevel." + signature.authentication()),
                        Moments.second(signature.signedAt())));
        add(
                new Panel(Words.say("conclusion.title"), facts),
                new Panel(Words.say("conclusion.signatures"), signatures)
                        .flush()
                        .line(Words.say("conclusion.agreed", conclusion.agreed())));
    }

    private static Chip word(CommitteeSignature signature) {
        return signature.agrees()
                ? new Chip(Words.say("conclusion.agrees"), Tone.GREEN)
                : new Chip(Words.say("conclusion.dissents", signature.remark()), Tone.RED);
    }
}
