package org.hedui.files;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What CDI hands out that is no bean by itself; without a container one makes it with {@code new}. */
@Dependent
public class FileParts {
    @Produces
    @Dependent
    public GuardLimits limits() {
        return GuardLimits.DEFAULTS;
    }

    @Produces
    @Dependent
    public FileGuard guard(GuardLimits limits) {
        return new FileGuard(limits);
    }
}
