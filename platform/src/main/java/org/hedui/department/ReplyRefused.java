package org.hedui.department;

import java.util.List;
import org.hedui.kernel.VerificationException;

/** A filled-in table that cannot be taken; nothing of it was. Every fault is named, values that tell about a person masked. */
public final class ReplyRefused extends VerificationException {
    private final String file;
    private final transient List<QuarantinedValue> faults;

    ReplyRefused(String file, List<QuarantinedValue> faults) {
        super(
                "HEDUI-REPLY-001",
                "%s has %d faults, the first in row %d, column %s: %s"
                        .formatted(
                                file,
                                faults.size(),
                                faults.get(0).row(),
                                faults.get(0).column(),
                                faults.get(0).fault()),
                file,
                faults.size());
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** What the sender called the file. */
    public String file() {
        return file;
    }

    /** By row; none is left out. */
    public List<QuarantinedValue> faults() {
        return faults;
    }
}
