package org.hedui.report;

import java.util.Optional;
import org.hedui.crypto.CryptoSuite;

/** Prints the letters that are signed before a check begins. Holds no state; safe for any number of threads. */
public final class LetterPaper {
    private final CryptoSuite suite;

    public LetterPaper(CryptoSuite suite) {
        this.suite = suite;
    }

    public RenderedReport render(LetterContent content) {
        boolean authorization = content instanceof LetterContent.Authorization;
        Paper paper = new Paper(new PaperIdentity(
                PaperWords.of(authorization ? "authorization.title" : "entrustment.title"),
                content.number(),
                content.issuer(),
                content.printedAt(),
                Optional.empty(),
                content.demo()));
        if (content instanceof LetterContent.Authorization letter) {
            AuthorizationForm.draw(paper, letter);
        } else if (content instanceof LetterContent.Entrustment letter) {
            EntrustmentForm.draw(paper, letter);
        }
        return paper.finish(CanonicalForm.of(content), suite);
    }
}
