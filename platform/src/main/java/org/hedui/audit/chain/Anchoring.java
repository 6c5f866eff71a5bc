package org.hedui.audit.chain;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;

/**
 * Tells the witness where the chains end, and the database that the witness knows. Also when nothing has grown: a
 * checkpoint says that the one who makes them is alive.
 */
public final class Anchoring {
    private final Connection connection;
    private final Witness witness;
    private final KeyRing keys;
    private final Clock clock;
    private final Duration patience;
    private final Map<TenantId, ChainHead> grown = new TreeMap<>();

    private Anchoring(Connection connection, Witness witness, KeyRing keys, Clock clock, Duration patience) {
        this.connection = connection;
        this.witness = witness;
        this.keys = keys;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * From now on deeds need a checkpoint that is no older than {@code patience}.
     *
     * @param connection the sequencer's, between two of its transactions
     * @throws BrokenChain if a chain is not what the witness saw: then nothing more is signed
     */
    public static Anchoring begin(Connection connection, Witness witness, KeyRing keys, Clock clock, Duration patience)
            throws SQLException, IOException {
        Anchoring anchoring = new Anchoring(connection, witness, keys, clock, patience);
        anchoring.demand();
        anchoring.compare(witness.heads());
        return anchoring;
    }

    private void demand() throws SQLException {
        try (PreparedStatement demand = connection.prepareStatement("select audit.demand(cast(? as interval))")) {
            demand.setString(1, patience.toString());
            demand.execute();
        }
        connection.commit();
    }

    /** What is here must go on from what the witness saw; what it has not seen yet is to be told. */
    private void compare(Map<TenantId, ChainHead> seen) throws SQLException {
        List<TenantId> broken = new ArrayList<>();
        for (ChainHead head : seen.values()) {
            if (!Arrays.equals(hashAt(head), head.octets())) {
                broken.add(head.tenant());
            }
        }
        for (ChainHead head : heads()) {
            if (!head.equals(seen.get(head.tenant()))) {
                grown.put(head.tenant(), head);
            }
        }
        connection.commit();
        if (!broken.isEmpty()) {
            throw new BrokenChain(broken);
        }
    }

    private byte[] hashAt(ChainHead head) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select audit.hash_at(?, ?)")) {
            query.setString(1, head.tenant().value());
            query.setLong(2, head.size());
            try (ResultSet row = query.executeQuery()) {
                byte[] hash = row.next() ? row.getBytes(1) : null;
                return hash == null ? new byte[0] : hash;
            }
        }
    }

    private List<ChainHead> heads() throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select * from audit.heads()");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                TenantId tenant = new TenantId(rows.getString("tenant"));
                heads.add(ChainHead.of(tenant, rows.getLong("size"), rows.getBytes("hash")));
            }
        }
        return heads;
    }

    /** Chains have grown; the next checkpoint names them. */
    public void note(List<ChainHead> heads) {
        heads.forEach(head -> grown.put(head.tenant(), head));
    }

    /** Signs where the chains end now. When this returns, the witness has it and the database knows. */
    public Checkpoint checkpoint() throws IOException, SQLException {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Checkpoint next = witness.last()
                .map(last -> Checkpoint.sign(last.number() + 1, at, last.digest(), List.copyOf(grown.values()), keys))
                .orElseGet(() -> Checkpoint.sign(1, at, Checkpoint.FIRST, List.copyOf(grown.values()), keys));
        witness.take(next);
        grown.clear();
        keep(next);
        return next;
    }

    private void keep(Checkpoint taken) throws SQLException {
        try (PreparedStatement keep =
                connection.prepareStatement("select audit.anchored(?, ?, ?, cast(? as interval))")) {
            keep.setLong(1, taken.number());
            keep.setObject(2, OffsetDateTime.ofInstant(taken.at(), ZoneOffset.UTC));
            keep.setString(3, taken.text());
            keep.setString(4, patience.toString());
            keep.execute();
        }
        connection.commit();
    }
}
