package org.hedui.verification;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.archive.ArchiveFile;
import org.hedui.archive.ArchiveFiles;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;

/** The archive by month (按月存档). Names stand on the covers, so that looking is recorded. */
@UseCase
public class BrowseArchive {
    private static final String NO_PERSON = "months and counts tell nothing about a person";

    private final ArchiveFiles files;
    private final AuditTrail audit;

    @Inject
    public BrowseArchive(ArchiveFiles files, AuditTrail audit) {
        this.files = files;
        this.audit = audit;
    }

    /** The months of which there are files, the newest first. */
    @Requires(value = Permission.BROWSE_ARCHIVE, audited = false, reason = NO_PERSON)
    public List<YearMonth> months() {
        return files.months();
    }

    @Requires(value = Permission.BROWSE_ARCHIVE, audited = false, reason = NO_PERSON)
    public long count(YearMonth month) {
        return files.count(month);
    }

    /** By number. @param limit files wanted, at most 200 */
    @Requires(Permission.BROWSE_ARCHIVE)
    public List<ArchiveFile> page(YearMonth month, int offset, int limit) {
        List<ArchiveFile> page = files.page(month, offset, limit);
        audit.append(AuditFact.of(Deed.of(BrowseArchive.class), "archive", "archive")
                .withFields(List.of("applicant"))
                .withDetails(Map.of(
                        "period", month.toString(),
                        "offset", Integer.toString(offset),
                        "rows", Integer.toString(page.size()))));
        return page;
    }
}
