package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;
import org.jspecify.annotations.Nullable;

/** The register every tenant can read, and the control table of versions that none can. */
record TenantRegister(Connection connection, Clock clock) {
    void enter(TenantSettings settings) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into reference.tenant (id, name, short_name, division, level, parent) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, short_name = excluded.short_name,
                    division = excluded.division, level = excluded.level, parent = excluded.parent""")) {
            upsert.setString(1, settings.id().value());
            upsert.setString(2, settings.name());
            upsert.setString(3, settings.shortName());
            upsert.setString(4, settings.division().value());
            upsert.setString(5, settings.level().name());
            upsert.setString(6, settings.parent().map(TenantId::value).orElse(null));
            upsert.executeUpdate();
        }
    }

    void record(Provisioning result, String keyVersion) throws SQLException {
        if (result instanceof Provisioning.Ready ready) {
            write(ready, ready.auditVersion(), ready.schemaVersion(), keyVersion, null);
        } else if (result instanceof Provisioning.Failed failed) {
            write(failed, "?", "?", keyVersion, failed.reason());
        }
    }

    /** A failure leaves the versions that were recorded before. */
    private void write(Provisioning result, String audit, String schema, String keyVersion, @Nullable String failure)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into platform.tenant_version as old
                    (tenant, audit_version, schema_version, key_version, state, failure, changed_at, took_ms)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant) do update set state = excluded.state, failure = excluded.failure,
                    audit_version = case excluded.state when 'FAILED' then old.audit_version else excluded.audit_version end,
                    schema_version = case excluded.state when 'FAILED' then old.schema_version else excluded.schema_version end,
                    key_version = excluded.key_version, changed_at = excluded.changed_at, took_ms = excluded.took_ms""")) {
            upsert.setString(1, result.tenant().value());
            upsert.setString(2, audit);
            upsert.setString(3, schema);
            upsert.setString(4, keyVersion);
            upsert.setString(5, failure == null ? "CURRENT" : "FAILED");
            if (failure == null) {
                upsert.setNull(6, Types.VARCHAR);
            } else {
                upsert.setString(6, failure);
            }
            upsert.setObject(7, OffsetDateTime.now(clock));
            upsert.setLong(8, result.took().toMillis());
            upsert.executeUpdate();
        }
    }
}
