package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.hedui.files.OpenedDocument;
import org.hedui.report.IssuedReport;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.words.Words;

/** The report that went out: its number, its digest, and the paper itself. */
final class ReportSection extends Section {
    ReportSection(IssuedReport report, Supplier<OpenedDocument> paper, boolean readable) {
        Facts facts = new Facts()
                .add("report.number", report.number())
                .add("report.issued", Moments.minute(report.issuedAt()))
                .add("report.by", report.issuedByName())
                .add(
                        "report.delivered",
                        report.deliveredAt().map(Moments::minute).orElse(""))
                .add("report.receiver", report.deliveredTo().orElse(""))
                .add(
                        "report.receipt",
                        report.receipt()
                                .map(receipt ->
                                        Words.say("report.receipt.by", receipt.byName(), Moments.minute(receipt.at())))
                                .orElse(""))
                .add("report.prints", Words.say("report.times", report.prints()))
                .wide("report.digest", report.digest());
        Panel panel = new Panel(Words.say("report.title"), facts);
        if (readable) {
            panel.actions(
                    new DocumentLink(Words.say("report.view"), paper, true),
                    new DocumentLink(Words.say("report.download"), paper, false));
        }
        add(panel);
    }
}
