package org.hedui.tenancy;

import org.hedui.kernel.TenantId;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate whose session it opens. A session of nobody can be opened, since Payara opens one at deployment, but
 * it gets no connection: no tenant is an exception, never a default.
 */
public final class TenantResolver implements CurrentTenantIdentifierResolver<String> {
    /** No tenant's name; see {@link TenantId}. */
    static final String NOBODY = "";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return Tenancy.find().map(TenantId::value).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
