/**
 * The life of a tenant in the database: created, upgraded, listed. It runs in a process of its own with a login of its
 * own; the WAR holds neither, since from PostgreSQL 16 on whoever creates a role may join it.
 *
 * <p>{@link org.hedui.provisioning.PlatformDatabase#prepare} once a database (as superuser; again is harmless), then
 * {@link org.hedui.provisioning.TenantProvisioner#provisionAll} for the tenants of the content tree. Both are
 * idempotent: running them again is the upgrade.
 */
@NullMarked
package org.hedui.provisioning;

import org.jspecify.annotations.NullMarked;
