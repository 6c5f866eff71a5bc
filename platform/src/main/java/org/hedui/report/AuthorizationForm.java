package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.LetterContent.Authorization;
import org.hedui.report.LetterContent.Signer;
import org.hedui.report.LetterContent.Source;

/** The body of a letter of authorization. */
final class AuthorizationForm {
    /** Room for a signature, and for a fingerprint beside it. */
    private static final float SIGNING_ROOM = 40;

    static void draw(Paper paper, Authorization letter) {
        paper.title(letter.issuer(), PaperWords.of("authorization.title"));
        drawFacts(paper, letter);
        paper.text(PaperWords.of("authorization.opening", letter.scheme()));
        paper.text(PaperWords.of("authorization.truth"));
        paper.text(PaperWords.of("authorization.consent", letter.issuer()));
        drawSources(paper, letter.sources());
        paper.text(PaperWords.of(letter.publicity() ? "authorization.publicity" : "authorization.no-publicity"));
        paper.text(PaperWords.of("authorization.validity", PaperStyle.day(letter.validUntil())));
        drawSigners(paper, letter.signers());
        letter.agent().ifPresent(agent -> paper.text(PaperWords.of("authorization.agent", agent)));
        paper.note(PaperWords.of("authorization.note"));
    }

    private static void drawFacts(Paper paper, Authorization letter) {
        RuledTable facts = new RuledTable(1.35f, 3.2f, 1.35f, 3.2f);
        facts.label(PaperWords.of("head.applicant")).left(letter.applicant());
        facts.label(PaperWords.of("head.id")).left(letter.applicantId());
        facts.label(PaperWords.of("authorization.number")).left(letter.number());
        facts.label(PaperWords.of("head.scheme")).left(letter.scheme());
        facts.label(PaperWords.of("head.address")).wide(letter.address(), 3);
        paper.table(facts);
    }

    private static void drawSources(Paper paper, List<Source> sources) {
        RuledTable table = new RuledTable(0.6f, 3.2f, 5.6f).head(heads("seq", "department", "items"));
        int seq = 1;
        for (Source source : sources) {
            table.middle(String.valueOf(seq++)).left(source.department()).left(source.items());
        }
        paper.table(table);
    }

    private static void drawSigners(Paper paper, List<Signer> signers) {
        paper.need(60 + SIGNING_ROOM * Math.min(signers.size(), 5));
        paper.caption(PaperWords.of("authorization.signers"));
        RuledTable table = new RuledTable(1.6f, 1.5f, 2.2f, 1.9f, 1.2f, 1.6f)
                .head(heads("name", "relation", "id", "signature", "fingerprint", "date"));
        for (Signer signer : signers) {
            String name = signer.guardian()
                    .map(guardian -> PaperWords.of("authorization.guarded", signer.name(), guardian))
                    .orElse(signer.name());
            table.middle(name).middle(signer.relation()).middle(signer.id());
            table.blank(SIGNING_ROOM).blank(SIGNING_ROOM).middle(PaperWords.of("authorization.date.blank"));
        }
        paper.table(table);
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> PaperWords.of("authorization." + key)).toList();
    }

    private AuthorizationForm() {}
}
