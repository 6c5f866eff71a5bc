/**
 * Whose unit of work this is. The wall between tenants is PostgreSQL's: each tenant has a schema, an owner role that
 * nobody logs in as, and a login that has rights on rows and is member of nothing. Everything a tenant does, runs
 * <em>as that login</em>, so that even injected SQL cannot reach another schema. This package only sees to it that
 * the right login is used, that one transaction has one tenant, and that a missing tenant is an exception: there is
 * no default tenant.
 *
 * <p>How to use it:
 * <ul>
 *   <li>{@link org.hedui.tenancy.UnitOfWork#inTenant} runs work as one transaction of a tenant (or joins the one under
 *       way); {@link org.hedui.tenancy.UnitOfWork#separately} runs it in a transaction of its own while the first is
 *       suspended. {@link org.hedui.tenancy.JtaUnitOfWork} is what CDI injects in the WAR,
 *       {@link org.hedui.tenancy.JdbcUnitOfWork} is made with {@code new} on the command line and in tests.
 *   <li>Plain classes take a {@link org.hedui.tenancy.TenantConnection} (every {@code UnitOfWork} is one) and call
 *       {@code current()}: the JDBC connection of the transaction under way, the same that Hibernate uses. Do not
 *       close, commit or roll it back; {@code unwrap(PGConnection.class)} for COPY.
 *   <li>Hibernate: {@code hibernate.multi_tenant_connection_provider=}{@link org.hedui.tenancy.TenantConnectionProvider}
 *       and {@code hibernate.tenant_identifier_resolver=}{@link org.hedui.tenancy.TenantResolver}.
 *   <li>{@link org.hedui.tenancy.Tenancy#current()} names the tenant. Only the edge sets it: access sets it together
 *       with the actor, jobs by {@code inTenant}.
 *   <li>SQL names tables without a schema; the login's search_path finds them. Temporary tables are denied (they could
 *       shadow the audit outbox); use a table or partition of the tenant.
 * </ul>
 */
@NullMarked
package org.hedui.tenancy;

import org.jspecify.annotations.NullMarked;
