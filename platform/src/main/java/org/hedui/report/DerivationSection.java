package org.hedui.report;

import com.lowagie.text.Font;
import java.util.List;
import java.util.stream.Stream;
import org.hedui.report.ReportContent.Derivation;
import org.hedui.report.ReportContent.DerivedGroup;
import org.hedui.report.ReportContent.DerivedLine;
import org.hedui.report.ReportContent.TraceLine;

/** Section 4: each figure with its steps, their basis, and the rows it was read from, so that none loses its reasons. */
final class DerivationSection {
    static void draw(Paper paper, Derivation derivation) {
        paper.heading(PaperWords.of("derivation.heading"));
        paper.text(PaperWords.of(
                "derivation.rules", derivation.pack(), derivation.version(), PaperStyle.day(derivation.validOn())));
        int seq = 1;
        for (DerivedGroup group : derivation.groups()) {
            paper.caption(PaperWords.of("derivation.group", seq++, group.title()));
            paper.table(table(group));
        }
    }

    private static RuledTable table(DerivedGroup group) {
        RuledTable table = new RuledTable(2.1f, 4.4f, 2.5f, 1.6f)
                .head(Stream.of("label", "steps", "source", "amount")
                        .map(key -> PaperWords.of("derivation." + key))
                        .toList());
        for (DerivedLine line : group.lines()) {
            Font font = line.total() ? ReportFace.bold(PaperStyle.TABLE) : ReportFace.regular(PaperStyle.TABLE);
            table.text(line.label(), font);
            table.lines(line.trace().stream().map(DerivationSection::step).toList());
            table.lines(sources(line.trace()));
            table.figure(line.figure(), font);
        }
        return table;
    }

    private static String step(TraceLine trace) {
        return trace.basis().isBlank()
                ? trace.sentence()
                : PaperWords.of("derivation.step", trace.sentence(), trace.basis());
    }

    private static List<String> sources(List<TraceLine> trace) {
        return trace.stream()
                .map(TraceLine::source)
                .filter(source -> !source.isBlank())
                .distinct()
                .toList();
    }

    private DerivationSection() {}
}
