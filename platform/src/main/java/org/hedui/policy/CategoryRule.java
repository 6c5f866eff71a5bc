package org.hedui.policy;

import java.util.List;
import java.util.Optional;

/**
 * A class of households (低保, 低保边缘 …).
 *
 * @param limits ids, all of which must be met
 * @param topUp  the figure paid monthly; empty if none is
 */
public record CategoryRule(String id, String name, List<String> limits, Optional<String> topUp) {
    public CategoryRule {
        limits = List.copyOf(limits);
    }
}
