package org.hedui.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hedui.crypto.SuiteId;
import org.hedui.kernel.TenantId;

/** Reads chains from the database, a portion at a time, as {@link ChainLogins#AUDITOR}. */
public final class ChainReader {
    private static final int PORTION = 5_000;
    private final Connection connection;

    public ChainReader(Connection connection) {
        this.connection = connection;
    }

    /** The tenants that have a chain with at least one link, in order. */
    public List<TenantId> tenants() throws SQLException {
        List<TenantId> tenants = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select tenant from audit.heads()");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tenants.add(new TenantId(rows.getString(1)));
            }
        }
        return tenants;
    }

    /** Each link of a tenant's chain, in order. */
    public void forEach(TenantId tenant, Consumer<Link> reader) throws SQLException {
        long after = 0;
        List<Link> portion = portion(tenant, after);
        while (!portion.isEmpty()) {
            portion.forEach(reader);
            after = portion.get(portion.size() - 1).number();
            portion = portion(tenant, after);
        }
    }

    private List<Link> portion(TenantId tenant, long after) throws SQLException {
        List<Link> links = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select * from audit.links(?, ?, ?)")) {
            query.setString(1, tenant.value());
            query.setLong(2, after);
            query.setInt(3, PORTION);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    links.add(link(rows));
                }
            }
        }
        return links;
    }

    private static Link link(ResultSet row) throws SQLException {
        Optional<RecordedEntry> entry =
                row.getObject("seq") == null ? Optional.empty() : Optional.of(RowReading.entry(row));
        short suite = row.getShort("suite");
        return new Link(
                row.getLong("number"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                SuiteId.ofCode((byte) suite),
                entry);
    }

    /** Entries that are in no chain though they should be. */
    public List<Long> loose(TenantId tenant) throws SQLException {
        List<Long> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select * from audit.loose(?)")) {
            query.setString(1, tenant.value());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getLong(1));
                }
            }
        }
        return entries;
    }
}
