package org.hedui.tenancy;

import java.sql.SQLException;

/** The database failed or refused what our own SQL asked of it. Not the caller's mistake; the work is rolled back. */
public final class StorageFailure extends IllegalStateException {
    public StorageFailure(SQLException cause) {
        super("the database failed, SQLSTATE " + cause.getSQLState(), cause);
    }
}
