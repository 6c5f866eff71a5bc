package org.hedui.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is. Who connects, is said at each connection. */
public record Database(String host, int port, String name) {
    public Connection connect(Login login) throws SQLException {
        return dataSource().getConnection(login.user(), login.password());
    }

    /** A data source without a login of its own and without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setApplicationName("hedui");
        source.setAssumeMinServerVersion("14");
        source.setReWriteBatchedInserts(true);
        return source;
    }
}
