package org.hedui.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hedui.kernel.CaseNumber;

/**
 * The file of one verified household.
 *
 * @param number division, month and running number of the month, as {@code 421002-202611-0007}
 * @param household the applicant's name, as it stands on the cover
 * @param contents the papers in the order of the way
 * @param digest over the case number and the contents: an exchanged paper is seen
 */
public record ArchiveFile(
        String number,
        CaseNumber caseNumber,
        YearMonth month,
        String household,
        String township,
        List<Paper> contents,
        String digest,
        Instant archivedAt,
        String archivedBy,
        String archivedByName) {
    /** What a paper in a file can be. */
    public enum Kind {
        DECLARATION,
        AUTHORIZATION,
        ENTRUSTMENT,
        REVIEW,
        SYSTEM_CHECK,
        LETTER,
        REPLY,
        SURVEY,
        ASSESSMENT,
        CONCLUSION,
        REPORT
    }

    /**
     * One paper.
     *
     * @param name its number, or its internal id
     * @param day when it was made
     * @param digest as its stage keeps it, or that of the sealed document
     */
    public record Paper(Kind kind, String name, LocalDate day, String digest) {}

    public ArchiveFile {
        contents = List.copyOf(contents);
    }
}
