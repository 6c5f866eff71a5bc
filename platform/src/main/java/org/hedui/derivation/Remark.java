package org.hedui.derivation;

import java.util.List;

/** Something shown and not counted, as a vehicle that was cancelled, or the balance of a provident fund. */
public record Remark(String rule, String subject, String sentence, List<Traced<?>> because) {
    public Remark {
        because = List.copyOf(because);
    }
}
