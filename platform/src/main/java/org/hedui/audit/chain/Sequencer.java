package org.hedui.audit.chain;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.crypto.CryptoSuite;
import org.hedui.kernel.TenantId;

/**
 * Makes links of entries, for all tenants of a database, a group at a time: one call reads what has been committed, one
 * call writes the links, one commit keeps them. Several thousand rows share one wait for the disk.
 *
 * <p>One works per database; a second waits for the lock that goes with the first's connection. Should two ever work,
 * the database refuses the one whose idea of a chain's end is old.
 */
public final class Sequencer implements AutoCloseable {
    /** The most entries of a group. */
    static final int MOST = 5_000;

    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('hedui/audit/sequencer', 0))";

    private final Connection connection;
    private final CryptoSuite suite;

    private Sequencer(Connection connection, CryptoSuite suite) {
        this.connection = connection;
        this.suite = suite;
    }

    /**
     * Nothing if another one works on this database.
     *
     * @param connection logged in as {@link ChainLogins#SEQUENCER}; closed with the sequencer, or at once if another works
     */
    public static Optional<Sequencer> begin(Connection connection, CryptoSuite suite) throws SQLException {
        connection.setAutoCommit(false);
        if (!isFirst(connection)) {
            connection.close();
            return Optional.empty();
        }
        try (PreparedStatement sweep = connection.prepareStatement("select audit.sweep()")) {
            sweep.execute();
        }
        connection.commit();
        return Optional.of(new Sequencer(connection, suite));
    }

    private static boolean isFirst(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Chains what has been committed, up to {@link #MOST} entries, and returns where the chains now end. */
    public List<ChainHead> sequence() throws SQLException {
        Map<TenantId, Batch> batches = pending();
        List<ChainHead> heads = new ArrayList<>();
        try (PreparedStatement extend =
                connection.prepareStatement("select audit.extend(?, ?, ?, ?, ?, ?, ?, cast(? as xid8))")) {
            int total = batches.values().stream().mapToInt(Batch::length).sum();
            for (Batch batch : batches.values()) {
                // A full group may have left some of its last tenant behind: then its horizon stays where it was.
                heads.add(extend(extend, batch, total < MOST));
            }
        }
        connection.commit();
        return heads;
    }

    private Map<TenantId, Batch> pending() throws SQLException {
        Map<TenantId, Batch> batches = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select * from audit.pending(?)")) {
            query.setInt(1, MOST);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    TenantId tenant = new TenantId(rows.getString("tenant"));
                    Batch batch = batches.get(tenant);
                    if (batch == null) {
                        batch = new Batch(suite, RowReading.head(tenant, rows), rows.getString("horizon"));
                        batches.put(tenant, batch);
                    }
                    batch.add(RowReading.entry(rows));
                }
            }
        }
        return batches;
    }

    private ChainHead extend(PreparedStatement extend, Batch batch, boolean complete) throws SQLException {
        ChainHead before = batch.before();
        Array entries = connection.createArrayOf("bigint", batch.entries().toArray());
        Array hashes = connection.createArrayOf("bytea", batch.hashes().toArray(byte[][]::new));
        extend.setString(1, before.tenant().value());
        extend.setLong(2, before.size());
        extend.setBytes(3, before.isEmpty() ? null : before.octets());
        extend.setArray(4, entries);
        extend.setArray(5, hashes);
        extend.setShort(6, suite.id().code());
        extend.setBytes(7, MerkleTree.root(suite, batch.hashes()));
        extend.setString(8, complete ? batch.horizon() : null);
        extend.execute();
        return batch.head();
    }

    /** Gives the lock back. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
