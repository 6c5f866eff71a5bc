package org.hedui.tenancy;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import org.hedui.kernel.TenantId;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Gives Hibernate the connection of the unit of work under way, the one that plain JDBC uses too. Hibernate makes this
 * class by its name, so it finds the unit of work through CDI.
 *
 * <p>{@link #getAnyConnection()} refuses: it would be a connection of nobody. Set
 * {@code hibernate.boot.allow_jdbc_metadata_access=false}, so that it is never asked for.
 */
public final class TenantConnectionProvider implements MultiTenantConnectionProvider<String> {
    private final transient @Nullable TenantConnection fixed;

    /** As Hibernate makes it in the container. */
    public TenantConnectionProvider() {
        this.fixed = null;
    }

    /** Without a container. */
    public TenantConnectionProvider(TenantConnection connections) {
        this.fixed = connections;
    }

    @Override
    public Connection getConnection(String tenant) {
        if (tenant.equals(TenantResolver.NOBODY)) {
            throw new MissingTenant();
        }
        if (!Tenancy.current().equals(new TenantId(tenant))) {
            throw new SecondTenant(new TenantId(tenant), Tenancy.current());
        }
        return connections().current();
    }

    @Override
    public void releaseConnection(String tenant, Connection connection) {
        // The unit of work closes it after completion.
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        throw new MissingTenant();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    private TenantConnection connections() {
        return fixed != null ? fixed : CDI.current().select(UnitOfWork.class).get();
    }
}
