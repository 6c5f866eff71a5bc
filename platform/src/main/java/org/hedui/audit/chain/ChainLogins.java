package org.hedui.audit.chain;

import org.hedui.crypto.KeyRing;
import org.hedui.tenancy.Login;
import org.hedui.tenancy.TenantLogins;

/** The two logins that see every tenant's chain, each through a few functions and nothing else. */
public final class ChainLogins {
    /** Lengthens chains; can alter none. */
    public static final String SEQUENCER = "hedui_sequencer";

    /** Reads chains and their entries, for verification and export. */
    public static final String AUDITOR = "hedui_auditor";

    private ChainLogins() {}

    public static Login sequencer(KeyRing keys) {
        return new TenantLogins(keys).named(SEQUENCER);
    }

    public static Login auditor(KeyRing keys) {
        return new TenantLogins(keys).named(AUDITOR);
    }
}
