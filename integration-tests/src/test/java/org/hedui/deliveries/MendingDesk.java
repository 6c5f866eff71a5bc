package org.hedui.deliveries;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.department.Catalogue;
import org.hedui.department.MendableRow;
import org.hedui.department.MendableRows;
import org.hedui.department.QuarantineFilter;
import org.hedui.department.QuarantineList;
import org.hedui.department.QuarantineSteps;
import org.hedui.department.QuarantineTally;
import org.hedui.department.ReleasedRecords;
import org.hedui.department.RowId;
import org.hedui.department.RowSeal;
import org.hedui.department.SetAsideRow;
import org.hedui.house.TestDatabase;
import org.hedui.tenancy.Work;
import org.hedui.verification.BrowseQuarantine;
import org.hedui.verification.MendRecord;
import org.hedui.verification.QuarantineDesk;
import org.hedui.verification.ReleaseRecord;

/** Those who mend and those who release, each use case behind its guard, on the rows of a {@link DeliveryDesk}. */
final class MendingDesk {
    final MendRecord mending;
    final ReleaseRecord releasing;
    private final BrowseQuarantine browsing;
    private final DeliveryDesk desk;

    MendingDesk(DeliveryDesk desk) {
        this.desk = desk;
        var audit = desk.house.audit(desk.unitOfWork, DeliveryDesk.CLOCK);
        var steps = new QuarantineSteps(desk.unitOfWork, new RowSeal(desk.house.keys()));
        var rows = new QuarantineDesk(
                new MendableRows(desk.unitOfWork, steps),
                steps,
                new Catalogue(TestDatabase.CONTENT),
                audit,
                DeliveryDesk.CLOCK);
        mending = new MendRecord(rows);
        releasing = new ReleaseRecord(rows, new ReleasedRecords(desk.unitOfWork));
        browsing = new BrowseQuarantine(new QuarantineList(desk.unitOfWork), audit);
    }

    Actor person(String userId, Role... roles) {
        return new Actor(userId, "人" + userId, desk.tenant, Set.of(roles), AuthenticationLevel.PASSWORD);
    }

    MendableRow open(Actor actor, RowId id) throws Exception {
        return call(actor, MendRecord.class, "open", List.of(id), () -> mending.open(id));
    }

    MendableRow openToRelease(Actor actor, RowId id) throws Exception {
        return call(actor, ReleaseRecord.class, "open", List.of(id), () -> releasing.open(id));
    }

    void mend(Actor actor, RowId id, int seen, Map<String, String> values, String reason) throws Exception {
        call(actor, MendRecord.class, "mend", List.of(id, seen, values, reason), () -> {
            mending.mend(id, seen, values, reason);
            return id;
        });
    }

    void undo(Actor actor, RowId id, int seen, String reason) throws Exception {
        call(actor, MendRecord.class, "undo", List.of(id, seen, reason), () -> {
            mending.undo(id, seen, reason);
            return id;
        });
    }

    void reject(Actor actor, RowId id, int seen, String reason) throws Exception {
        call(actor, MendRecord.class, "reject", List.of(id, seen, reason), () -> {
            mending.reject(id, seen, reason);
            return id;
        });
    }

    void release(Actor actor, RowId id, int seen) throws Exception {
        call(actor, ReleaseRecord.class, "release", List.of(id, seen), () -> {
            releasing.release(id, seen);
            return id;
        });
    }

    void sendBack(Actor actor, RowId id, int seen, String reason) throws Exception {
        call(actor, ReleaseRecord.class, "sendBack", List.of(id, seen, reason), () -> {
            releasing.sendBack(id, seen, reason);
            return id;
        });
    }

    QuarantineTally tally(UUID delivery) throws Exception {
        return call(
                person("u-7", Role.DATA_OFFICER),
                BrowseQuarantine.class,
                "tally",
                List.of(delivery),
                () -> browsing.tally(delivery));
    }

    List<SetAsideRow> rows(UUID delivery, QuarantineFilter filter, int offset, int limit) throws Exception {
        return call(
                person("u-7", Role.DATA_OFFICER),
                BrowseQuarantine.class,
                "rows",
                List.of(delivery, filter, offset, limit),
                () -> browsing.rows(delivery, filter, offset, limit));
    }

    private <T> T call(Actor actor, Class<?> useCase, String name, List<?> arguments, Work<T, Exception> work)
            throws Exception {
        Method method = Arrays.stream(useCase.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return ActorScope.as(
                actor,
                () -> desk.house.guard(desk.unitOfWork, DeliveryDesk.CLOCK).call(method, arguments, work));
    }
}
