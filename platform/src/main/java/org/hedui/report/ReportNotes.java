package org.hedui.report;

import java.util.List;

/** The usual notes at the end of a report (DOMAIN D, after 泰州). */
public final class ReportNotes {
    /**
     * @param objectionDays within how many days of receipt an objection can be raised; a setting of the tenant, no law
     * @param area where the report may be used, as 东辽县
     */
    public static List<String> of(int objectionDays, String area) {
        return List.of(
                PaperWords.of("note.objection", objectionDays),
                PaperWords.of("note.purpose", area),
                PaperWords.of("note.unverified"));
    }

    private ReportNotes() {}
}
