package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.ReportContent.Conclusion;
import org.hedui.report.ReportContent.Signatory;

/** The conclusion, who signed it, and the place of the seal. */
final class ConclusionSection {
    /** Signatures and seal belong on one page; about so much room they take. */
    private static final float SEAL_AND_HEAD = 150;

    private static final float ROW = 24;

    static void draw(Paper paper, ReportContent content) {
        Conclusion conclusion = content.conclusion();
        paper.section(PaperWords.of("conclusion.heading"));
        paper.text(PaperWords.of("conclusion.category", conclusion.category()), ReportFace.bold(PaperStyle.CONCLUSION));
        conclusion.statement().forEach(paper::text);
        if (!conclusion.doubts().isEmpty()) {
            drawDoubts(paper, conclusion.doubts());
        }
        paper.need(SEAL_AND_HEAD + ROW * conclusion.signatories().size());
        paper.caption(PaperWords.of("conclusion.signatures"));
        drawSignatures(paper, conclusion.signatories());
        paper.seal(content.head().centre(), content.head().issuedAt(), PaperWords.of("conclusion.seal"));
    }

    private static void drawDoubts(Paper paper, List<String> doubts) {
        paper.caption(PaperWords.of("conclusion.doubts"));
        int seq = 1;
        for (String doubt : doubts) {
            paper.text(seq++ + ". " + doubt);
        }
    }

    private static void drawSignatures(Paper paper, List<Signatory> signatories) {
        RuledTable table = new RuledTable(1.5f, 2f, 2.2f, 2f, 2.2f)
                .head(Stream.of("name", "role", "opinion", "time", "authentication")
                        .map(key -> PaperWords.of("conclusion." + key))
                        .toList());
        for (Signatory signatory : signatories) {
            table.middle(signatory.name()).middle(signatory.role()).middle(signatory.opinion());
            table.middle(PaperStyle.minute(signatory.signedAt())).middle(signatory.authentication());
        }
        paper.table(table);
    }

    private ConclusionSection() {}
}
