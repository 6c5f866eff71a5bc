package org.hedui.report;

import java.util.Optional;
import org.hedui.crypto.CryptoSuite;

/**
 * Prints the letters that are signed before a check begins, and those that ask departments. Holds no state; safe for any
 * number of threads.
 */
public final class LetterPaper {
    private final CryptoSuite suite;

    public LetterPaper(CryptoSuite suite) {
        this.suite = suite;
    }

    public RenderedReport render(LetterContent content) {
        Paper paper = new Paper(new PaperIdentity(
                title(content),
                content.number(),
                content.issuer(),
                content.printedAt(),
                watermark(content),
                content.demo()));
        if (content instanceof LetterContent.Authorization letter) {
            AuthorizationForm.draw(paper, letter);
        } else if (content instanceof LetterContent.Entrustment letter) {
            EntrustmentForm.draw(paper, letter);
        } else if (content instanceof LetterContent.Inquiry letter) {
            InquiryForm.draw(paper, letter);
        }
        return paper.finish(CanonicalForm.of(content), suite);
    }

    private static String title(LetterContent content) {
        if (content instanceof LetterContent.Inquiry) {
            return PaperWords.of("inquiry.title");
        }
        return PaperWords.of(
                content instanceof LetterContent.Authorization ? "authorization.title" : "entrustment.title");
    }

    /** A form that is handed out blank needs none; a list of people that leaves the house says who took it out. */
    private static Optional<String> watermark(LetterContent content) {
        return content instanceof LetterContent.Inquiry letter
                ? Optional.of(PaperWords.of("watermark", letter.by(), PaperStyle.minute(letter.printedAt())))
                : Optional.empty();
    }
}
