package org.hedui.inside;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.tenancy.UnitOfWork;

/** A use case with the two mistakes one can make: no audit entry, and no permission demanded. */
@UseCase
public class ForgetfulDeeds {
    private final UnitOfWork unitOfWork;

    @Inject
    public ForgetfulDeeds(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Requires(Permission.BROWSE_CASES)
    public void writesAndDoesNotSaySo() throws SQLException {
        try (Statement statement = unitOfWork.current().createStatement()) {
            statement.execute("insert into case_day (day, last) values (date '1999-09-09', 7)");
        }
    }

    public void demandsNothing() {
        throw new IllegalStateException("the guard let a method without @Requires run");
    }
}
