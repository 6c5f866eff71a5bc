package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.hedui.crypto.KeyPurpose;
import org.hedui.crypto.KeyRing;
import org.hedui.tenancy.Tenancy;

/**
 * Seals the cells of rows that were set aside with the tenant's key, each bound to its delivery, row and step: cells
 * exchanged for those of another row or step do not open.
 */
@Dependent
public class RowSeal {
    private final KeyRing keys;

    @Inject
    public RowSeal(KeyRing keys) {
        this.keys = keys;
    }

    byte[] seal(RowId id, int step, WholeRow row) {
        return keys.seal(purpose(), row.json().getBytes(StandardCharsets.UTF_8), associated(id, step));
    }

    /** @throws org.hedui.crypto.DamagedItem if it was sealed for another row or step, or was changed */
    WholeRow open(RowId id, int step, byte[] sealed) {
        byte[] json = keys.open(purpose(), sealed, associated(id, step));
        return WholeRow.read(id.row(), new String(json, StandardCharsets.UTF_8));
    }

    private static KeyPurpose purpose() {
        return KeyPurpose.of("quarantine", Tenancy.current());
    }

    private static byte[] associated(RowId id, int step) {
        return "%s/%d".formatted(id, step).getBytes(StandardCharsets.US_ASCII);
    }
}
