package org.hedui.report;

import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.ReportContent.ComparisonLine;

/** What was declared, what was verified, what the policy allows, and what follows for each element. */
final class ComparisonSection {
    static void draw(Paper paper, List<ComparisonLine> lines) {
        RuledTable table = new RuledTable(2.2f, 1.7f, 1.9f, 1.7f, 3f)
                .head(Stream.of("element", "declared", "verified", "limit", "finding")
                        .map(key -> PaperWords.of("comparison." + key))
                        .toList());
        for (ComparisonLine line : lines) {
            table.left(line.element()).figure(line.declared()).figure(line.verified());
            table.figure(line.limit()).left(line.finding());
        }
        paper.section(PaperWords.of("comparison.heading"), table);
    }

    private ComparisonSection() {}
}
