package org.hedui.cli.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hedui.audit.chain.ChainHead;
import org.hedui.audit.chain.ChainLogins;
import org.hedui.audit.chain.Sequencer;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantLogins;

/** Writes entries as their tenants' logins, every tenant in a thread of its own, one entry a transaction. */
final class Entries {
    private final BenchTenants tenants;
    private final int each;

    Entries(BenchTenants tenants, int total) {
        this.tenants = tenants;
        this.each = total / tenants.ids().size();
    }

    /** Into a table of each tenant; meanwhile something else may be done. */
    void into(String table, Measure.Deed meanwhile) throws SQLException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(tenants.ids().size());
        try {
            List<Future<Integer>> parts = new ArrayList<>();
            for (TenantId tenant : tenants.ids()) {
                parts.add(threads.submit(writing(tenant, table)));
            }
            meanwhile.perform();
            for (Future<Integer> part : parts) {
                part.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Into the outboxes, until every entry is a link. */
    void intoChains() throws SQLException, InterruptedException {
        Connection connection = tenants.database().connect(ChainLogins.sequencer(tenants.keys()));
        try (Sequencer sequencer =
                Sequencer.begin(connection, tenants.keys().currentSuite()).orElseThrow()) {
            into("audit_outbox", () -> chain(sequencer));
        }
    }

    private void chain(Sequencer sequencer) throws SQLException {
        long missing = (long) each * tenants.ids().size();
        Map<TenantId, Long> sizes = new TreeMap<>();
        while (sizes.values().stream().mapToLong(Long::longValue).sum() < missing) {
            for (ChainHead head : sequencer.sequence()) {
                sizes.put(head.tenant(), head.size());
            }
        }
    }

    private Callable<Integer> writing(TenantId tenant, String table) {
        return () -> {
            try (Connection connection = tenants.database().connect(new TenantLogins(tenants.keys()).of(tenant));
                    PreparedStatement insert = connection.prepareStatement("""
                            insert into %s (at, tenant, actor_id, actor_name, roles, authentication_level, deed,
                                case_number, subject, purpose, fields, outcome, details)
                            values (now(), ?, 'b7c1', '王小明', '{checking-officer}', 'FINGERPRINT', 'read-case',
                                '220422-20260305-00001', 'case', 'dibao, authorization 1', '{name,deposit,vehicle}', 'DONE',
                                '{"sources": "6"}')""".formatted(table))) {
                insert.setString(1, tenant.value());
                for (int entry = 0; entry < each; entry++) {
                    insert.executeUpdate();
                }
                return each;
            }
        };
    }
}
