package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.Deed;
import org.hedui.department.MendableRow;
import org.hedui.department.RowId;

/**
 * A data officer puts right what was wrong in a delivered row, as the department or the papers say, takes it back, or
 * discards the row. The row as delivered stays; each deed is a step beside it with its reason. Whether the row counts,
 * somebody else decides ({@link ReleaseRecord}).
 */
@UseCase
public class MendRecord {
    private static final Deed OPEN = new Deed("open-faulty-row");
    private static final Deed MEND = Deed.of(MendRecord.class);
    private static final Deed UNDO = new Deed("undo-mending");
    private static final Deed REJECT = new Deed("reject-record");

    private final QuarantineDesk desk;

    @Inject
    public MendRecord(QuarantineDesk desk) {
        this.desk = desk;
    }

    /** All cells in full; who saw them and which is on record. */
    @Requires(Permission.MEND_RECORD)
    public MendableRow open(RowId id) {
        return desk.open(id, OPEN, QuarantineDesk.MENDING);
    }

    /**
     * @param seen the last step the page showed
     * @param values by column; only columns that were faulty as delivered, all or some of them
     * @param reason where the right values come from
     * @throws org.hedui.department.MendRefused if somebody was faster, a column was not faulty, nothing differs, the
     *     reason is blank, or the row is no longer open
     */
    @Requires(Permission.MEND_RECORD)
    public void mend(RowId id, int seen, Map<String, String> values, String reason) {
        MendableRow row = desk.at(id, seen);
        desk.append(
                id,
                row.mend(values, reason, desk.actor()),
                MEND,
                QuarantineDesk.MENDING,
                List.copyOf(new TreeSet<>(values.keySet())));
    }

    /** Takes back the rejection or, if there is none, the last mending that is in force. */
    @Requires(Permission.MEND_RECORD)
    public void undo(RowId id, int seen, String reason) {
        MendableRow row = desk.at(id, seen);
        desk.append(id, row.undo(reason, desk.actor()), UNDO, QuarantineDesk.MENDING, List.of());
    }

    /** Discards the row; it can be taken back. */
    @Requires(Permission.MEND_RECORD)
    public void reject(RowId id, int seen, String reason) {
        MendableRow row = desk.at(id, seen);
        desk.append(id, row.reject(reason, desk.actor()), REJECT, QuarantineDesk.MENDING, List.of());
    }
}
