package org.hedui.report;

import org.hedui.report.ReportContent.Head;

/** Title and the frame of facts that say which household, for whom, on whose word. */
final class HeadSection {
    static void draw(Paper paper, ReportContent content) {
        Head head = content.head();
        paper.title(head.centre(), PaperWords.of("report.title"));
        RuledTable facts = new RuledTable(1.35f, 3.2f, 1.35f, 3.2f);
        fact(facts, "head.number", content.number().value());
        fact(facts, "head.issued", PaperStyle.minute(head.issuedAt()));
        fact(facts, "head.applicant", head.applicant());
        fact(facts, "head.id", head.applicantId());
        fact(facts, "head.scheme", head.scheme());
        fact(facts, "head.entrusting", head.entrustingUnit());
        fact(facts, "head.entrustment", head.entrustmentNumber());
        fact(facts, "head.authorization", head.authorizationNumber());
        fact(facts, "head.window", PaperStyle.window(head.incomePeriod()));
        fact(facts, "head.assets", PaperStyle.day(head.assetsAsOf()));
        facts.label(PaperWords.of("head.address")).wide(head.address(), 3);
        paper.table(facts);
    }

    private static void fact(RuledTable facts, String key, String value) {
        facts.label(PaperWords.of(key)).left(value);
    }

    private HeadSection() {}
}
