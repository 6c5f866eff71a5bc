package org.hedui.audit.chain;

import java.util.List;
import java.util.stream.Collectors;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/**
 * Chains in the database are not those that the witness saw: they were cut, recomputed, or the database was restored from
 * an older copy. Nothing more is signed until a person has looked into it.
 */
public final class BrokenChain extends VerificationException {
    BrokenChain(List<TenantId> tenants) {
        super(
                "HEDUI-AUD-003",
                "the audit chain of %s is not the one that the witness saw; verify it with \"hedui audit verify\""
                        .formatted(names(tenants)),
                names(tenants));
    }

    private static String names(List<TenantId> tenants) {
        return tenants.stream().map(TenantId::value).sorted().collect(Collectors.joining(", "));
    }
}
