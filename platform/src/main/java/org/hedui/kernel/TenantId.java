package org.hedui.kernel;

import java.util.regex.Pattern;

/** The short name of a tenant, as {@code dongliao}. It carries no secret: every database role can read it. */
public record TenantId(String value) implements Comparable<TenantId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,29}");

    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new VerificationException(
                    "HEDUI-TEN-001", "a tenant's name is 2 to 30 small letters and digits, letter first");
        }
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
