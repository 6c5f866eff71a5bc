package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.Deed;
import org.hedui.department.MendableRow;
import org.hedui.department.ReleasedRecords;
import org.hedui.department.RowId;
import org.hedui.department.RowStep;

/**
 * A mended row counts as a record of its delivery from here on, if somebody else than who mended it says so. Who enters
 * and who checks are different people (S1-08 「輸入與核查分離」), so this is the checking officer's deed and never the data
 * officer's; a person who holds both offices still does not release what they mended. A check that was run before keeps
 * its evidence; the next one finds the row.
 */
@UseCase
public class ReleaseRecord {
    private static final Deed OPEN = new Deed("open-mended-row");
    private static final Deed RELEASE = Deed.of(ReleaseRecord.class);
    private static final Deed SEND_BACK = new Deed("send-back-mending");

    private final QuarantineDesk desk;
    private final ReleasedRecords released;

    @Inject
    public ReleaseRecord(QuarantineDesk desk, ReleasedRecords released) {
        this.desk = desk;
        this.released = released;
    }

    /** All cells in full, as delivered and as mended; who saw them and which is on record. */
    @Requires(Permission.RELEASE_RECORD)
    public MendableRow open(RowId id) {
        return desk.open(id, OPEN, QuarantineDesk.CHECKING);
    }

    /**
     * @param seen the last step the page showed
     * @throws org.hedui.department.MendRefused if somebody was faster, faults are left, the actor mended the row, or it is
     *     no longer open
     */
    @Requires(Permission.RELEASE_RECORD)
    public void release(RowId id, int seen) {
        MendableRow row = desk.at(id, seen);
        RowStep step = row.release(desk.actor());
        desk.append(id, step, RELEASE, QuarantineDesk.CHECKING, row.delivered().columns());
        released.add(row, step);
    }

    /** Does not agree: the last mending is taken back, and the data officer reads why. */
    @Requires(Permission.RELEASE_RECORD)
    public void sendBack(RowId id, int seen, String reason) {
        MendableRow row = desk.at(id, seen);
        desk.append(id, row.sendBack(reason, desk.actor()), SEND_BACK, QuarantineDesk.CHECKING, List.of());
    }
}
