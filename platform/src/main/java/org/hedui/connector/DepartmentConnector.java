package org.hedui.connector;

import java.util.List;
import java.util.Set;
import org.hedui.department.DatasetId;
import org.hedui.entrustment.AuthorizationGrant;

/** A way to departments: what they delivered, their interface, a letter. */
public interface DepartmentConnector {
    /**
     * Asks about the persons of the grant.
     *
     * @return one reply for each dataset asked, in the order of their ids; a dataset that the grant does not open is
     *     answered {@link Reply.NotAsked} and no row of it is touched
     */
    List<Reply> ask(AuthorizationGrant grant, Set<DatasetId> datasets);
}
