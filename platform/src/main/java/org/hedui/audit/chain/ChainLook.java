package org.hedui.audit.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.UnitOfWork;

/** Looks at the chain of the tenant at work, as that tenant. */
@Dependent
public class ChainLook {
    private static final String QUERY = """
            select coalesce(c.number, 0) as links, encode(c.hash, 'hex') as hash, a.number as checkpoint, a.at,
                clock_timestamp() as now, extract(epoch from a.patience)::bigint as patience
            from audit.last_checkpoint() a
            left join (select number, hash from audit_chain order by number desc limit 1) c on true""";

    private final UnitOfWork unitOfWork;

    @Inject
    public ChainLook(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** How it stands now. */
    public ChainState state() {
        try (PreparedStatement query = unitOfWork.current().prepareStatement(QUERY);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new ChainState(
                    row.getLong("links"),
                    Optional.ofNullable(row.getString("hash")),
                    row.getLong("checkpoint"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("now", OffsetDateTime.class).toInstant(),
                    Optional.ofNullable(row.getObject("patience", Long.class)).map(Duration::ofSeconds));
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
