package org.hedui.report;

import java.util.Optional;
import org.hedui.crypto.CryptoSuite;

/** Prints the verification report (核对报告). Holds no state; safe for any number of threads. */
public final class ReportPaper {
    private final CryptoSuite suite;

    /** @param suite digests the content and the file */
    public ReportPaper(CryptoSuite suite) {
        this.suite = suite;
    }

    /** The same content and the same circumstances give the same octets. */
    public RenderedReport render(ReportContent content, Printing printing) {
        Paper paper = new Paper(new PaperIdentity(
                PaperWords.of("report.title"),
                content.number().value(),
                content.head().centre(),
                printing.at(),
                Optional.of(PaperWords.of("watermark", printing.by(), PaperStyle.minute(printing.at()))),
                content.demo()));
        HeadSection.draw(paper, content);
        FamilySection.draw(paper, content.family());
        ItemsSection.draw(paper, content.items());
        SurveySection.draw(paper, content.surveys());
        ComparisonSection.draw(paper, content.comparison());
        DerivationSection.draw(paper, content.derivation());
        ConclusionSection.draw(paper, content);
        NotesSection.draw(paper, content, printing, ReportCode.of(content, suite));
        return paper.finish(CanonicalForm.of(new Printed(content, printing)), suite);
    }

    private record Printed(ReportContent content, Printing printing) {}
}
