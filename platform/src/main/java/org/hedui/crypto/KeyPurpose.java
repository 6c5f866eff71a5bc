package org.hedui.crypto;

import java.util.regex.Pattern;
import org.hedui.kernel.TenantId;

/**
 * What a key is for. Each purpose has a key of its own, derived from the ring's secret, so that an item sealed for one
 * purpose (or one tenant) cannot be opened under another.
 */
public record KeyPurpose(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(/[a-z0-9-]+)*");

    public KeyPurpose {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a purpose looks like files/dongliao, not " + value);
        }
    }

    /** For example {@code KeyPurpose.of("files", tenant)}: the tenant's own key for its files. */
    public static KeyPurpose of(String use, TenantId tenant) {
        return new KeyPurpose(use + "/" + tenant.value());
    }
}
