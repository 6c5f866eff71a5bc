package org.hedui.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose session it opens. No tenant is an exception, never a default. */
public final class TenantResolver implements CurrentTenantIdentifierResolver<String> {
    @Override
    public String resolveCurrentTenantIdentifier() {
        return Tenancy.current().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
