package org.hedui.ui.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.hedui.content.Content;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.TenantSettings;

/** What a tenant calls itself and which places it has use for, from its content. */
@Dependent
public class TenantNames {
    private final Content content;

    @Inject
    public TenantNames(Content content) {
        this.content = content;
    }

    /** The name of the tenant's verification centre, as 东辽县居民家庭经济状况核对中心. */
    public String name(TenantId tenant) {
        return TenantSettings.of(content, tenant).centre();
    }

    /** Whether some of its departments are not on line and are asked by letter. */
    public boolean asksByLetter(TenantId tenant) {
        return !TenantSettings.of(content, tenant).workflow().visits().isEmpty();
    }
}
