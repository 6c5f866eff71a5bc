package org.hedui.provisioning;

import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.TenantRoles;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One track of migrations with a data source of its own. Its connections act as the owning role from their first
 * statement on (a start-up option, so that not even a reset gives the provisioner's own rights back).
 *
 * @param flyway configured for this track
 */
record Migrations(Flyway flyway) {
    /** A lock that is not to be had soon fails the tenant, which is then named, instead of stopping its people. */
    private static final String LOCK_TIMEOUT = "5s";

    /** Flyway tells every step of every tenant; what matters of it comes back as a result. Kept, else it is collected. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY_LOG.setLevel(Level.WARNING);
    }

    static Migrations ofPlatform(Database database, Login provisioner) {
        return new Migrations(Flyway.configure()
                .dataSource(source(database, provisioner, ""))
                .locations("classpath:db/platform")
                .defaultSchema("migration")
                .table("platform_history")
                .load());
    }

    static Migrations ofAudit(Database database, Login provisioner, TenantId tenant) {
        String options = acting(PlatformDatabase.AUDIT_OWNER, tenant);
        return new Migrations(ofTenant(tenant)
                .dataSource(source(database, provisioner, options))
                .locations("classpath:db/audit")
                .table("audit_history")
                .load());
    }

    static Migrations ofSchema(Database database, Login provisioner, TenantId tenant) {
        String options = acting(new TenantRoles(tenant).owner(), tenant);
        return new Migrations(ofTenant(tenant)
                .dataSource(source(database, provisioner, options))
                .locations("classpath:db/tenant")
                .table("schema_history")
                .javaMigrations(new OldNames())
                .load());
    }

    /** @return the version reached */
    String migrate() {
        flyway.migrate();
        return Optional.ofNullable(flyway.info().current())
                .map(MigrationInfo::getVersion)
                .map(Object::toString)
                .orElse("0");
    }

    private static FluentConfiguration ofTenant(TenantId tenant) {
        TenantRoles roles = new TenantRoles(tenant);
        return Flyway.configure()
                .defaultSchema(roles.schema())
                .createSchemas(false)
                // Two tracks share the schema, so the second finds it not empty.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of(
                        "tenant", tenant.value(),
                        "schema", roles.schema(),
                        "owner", roles.owner(),
                        "login", roles.login()));
    }

    private static String acting(String role, TenantId tenant) {
        return "-c role=%s -c search_path=%s".formatted(role, new TenantRoles(tenant).schema());
    }

    private static PGSimpleDataSource source(Database database, Login login, String options) {
        PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setOptions((options + " -c lock_timeout=" + LOCK_TIMEOUT).strip());
        return source;
    }
}
