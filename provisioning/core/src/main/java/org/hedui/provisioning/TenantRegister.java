package org.hedui.provisioning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    /** The versions of a tenant that stands at this release with these keys; empty if there is something to do. */
    Optional<Versions> current(TenantId tenant, Release release, String keyVersion) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select audit_version, schema_version from platform.tenant_version
                where tenant = ? and state = 'CURRENT' and release = ? and key_version = ?""")) {
            query.setString(1, tenant.value());
            query.setString(2, release.digest());
            query.setString(3, keyVersion);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Versions(row.getString(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    /** The newest migrations of both tracks. */
    record Versions(String audit, String schema) {}

    void record(Provisioning result, Release release, String keyVersion) throws SQLException {
        if (result instanceof Provisioning.Ready ready) {
            write(ready, new Versions(ready.auditVersion(), ready.schemaVersion()), release, keyVersion, null);
        } else if (result instanceof Provisioning.Failed failed) {
            write(failed, new Versions("?", "?"), release, keyVersion, failed.reason());
        }
    }

    /** A failure leaves the versions that were recorded before. */
    private void write(
            Provisioning result, Versions versions, Release release, String keyVersion, @Nullable String failure)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into platform.tenant_version as old
                    (tenant, audit_version, schema_version, key_version, state, failure, changed_at, took_ms,
                     release)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant) do update set state = excluded.state, failure = excluded.failure,
                    audit_version = case excluded.state when 'FAILED' then old.audit_version else excluded.audit_version end,
                    schema_version = case excluded.state when 'FAILED' then old.schema_version else excluded.schema_version end,
                    key_version = excluded.key_version, changed_at = excluded.changed_at, took_ms = excluded.took_ms,
                    release = excluded.release""")) {
            upsert.setString(1, result.tenant().value());
            upsert.setString(2, versions.audit());
            upsert.setString(3, versions.schema());
            upsert.setString(4, keyVersion);
            upsert.setString(5, failure == null ? "CURRENT" : "FAILED");
            if (failure == null) {
                upsert.setNull(6, Types.VARCHAR);
            } else {
                upsert.setString(6, failure);
            }
            upsert.setObject(7, OffsetDateTime.now(clock));
            upsert.setLong(8, result.took().toMillis());
            upsert.setString(9, release.digest());
            upsert.executeUpdate();
        }
    }
}
