package org.hedui.report;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedui.report.ReportContent.Derivation;
import org.hedui.report.ReportContent.DerivedGroup;
import org.hedui.report.ReportContent.DerivedLine;
import org.hedui.report.ReportContent.TraceLine;

/** Each figure with its steps, their basis, and the rows it was read from, so that none loses its reasons. */
final class DerivationSection {
    /** Heading, the sentence on rules, and the beginning of the first group belong on one page. */
    private static final float BEGINNING = 190;

    static void draw(Paper paper, Derivation derivation) {
        paper.need(BEGINNING);
        paper.section(PaperWords.of("derivation.heading"));
        paper.text(PaperWords.of(
                "derivation.rules", derivation.pack(), derivation.version(), PaperStyle.day(derivation.validOn())));
        int seq = 1;
        for (DerivedGroup group : derivation.groups()) {
            String title = PaperWords.of("derivation.group", PaperStyle.ordinal(seq++), group.title());
            paper.caption(title, table(group));
        }
    }

    private static RuledTable table(DerivedGroup group) {
        RuledTable table = new RuledTable(2.2f, 6.6f, 1.8f)
                .head(Stream.of("label", "steps", "amount")
                        .map(key -> PaperWords.of("derivation." + key))
                        .toList());
        for (DerivedLine line : group.lines()) {
            Font font = line.total() ? ReportFace.bold(PaperStyle.TABLE) : ReportFace.regular(PaperStyle.TABLE);
            table.set(line.label(), font);
            table.phrase(steps(line.trace()));
            table.figure(line.figure(), font);
        }
        return table;
    }

    /** Each step on a line, and below it, quietly, where it comes from. */
    private static Phrase steps(List<TraceLine> trace) {
        Phrase steps = new Phrase();
        for (TraceLine line : trace) {
            if (!steps.isEmpty()) {
                steps.add(Chunk.NEWLINE);
            }
            steps.add(PaperText.phrase(line.sentence(), ReportFace.regular(PaperStyle.TABLE)));
            String origin = origin(line);
            if (!origin.isBlank()) {
                steps.add(Chunk.NEWLINE);
                steps.add(PaperText.phrase(origin, ReportFace.coloured(PaperStyle.SMALL, PaperStyle.QUIET)));
            }
        }
        return steps;
    }

    private static String origin(TraceLine line) {
        return Stream.of(worded("derivation.basis", line.basis()), worded("derivation.source", line.source()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("  "));
    }

    private static Optional<String> worded(String key, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(PaperWords.of(key, text));
    }

    private DerivationSection() {}
}
