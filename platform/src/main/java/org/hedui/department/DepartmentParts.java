package org.hedui.department;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.files.GuardLimits;
import org.hedui.tenancy.UnitOfWork;

/** What CDI hands out that is no bean by itself; without a container one makes it with {@code new}. */
@Dependent
public class DepartmentParts {
    /** Read afresh for each use case, so that a changed catalogue is live without a restart. */
    @Produces
    @Dependent
    public Catalogue catalogue(Content content) {
        return new Catalogue(content);
    }

    /**
     * @param share of a delivery's rows that may be faulty before it is refused as a whole, 0 to 1
     * @param rows that may be, whatever the share
     */
    @Produces
    @Dependent
    public DeliveryImport deliveryImport(
            UnitOfWork unitOfWork,
            Catalogue catalogue,
            GuardLimits limits,
            RowSeal seal,
            Clock clock,
            @ConfigProperty(name = "hedui.import.faulty.share", defaultValue = "0.10") BigDecimal share,
            @ConfigProperty(name = "hedui.import.faulty.rows", defaultValue = "20000") int rows) {
        return new DeliveryImport(
                unitOfWork, catalogue, CryptoSuite.GUOMI, limits, new ImportLimits(share, rows), seal, clock);
    }
}
