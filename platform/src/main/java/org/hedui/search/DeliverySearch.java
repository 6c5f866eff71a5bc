package org.hedui.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DeliveryState;
import org.hedui.tenancy.TenantConnection;

/** Finds delivered files of the tenant by the beginning of their name or digest; never the rows in them. */
@Dependent
public class DeliverySearch {
    private static final String SELECT = """
            select count(*) over (), f.id, f.dataset, f.file_name, f.file_digest, f.state, f.received_at
            from delivery f""";

    private static final int SHORTEST_DIGEST = 6;

    private final TenantConnection connection;
    private final Catalogue catalogue;

    @Inject
    public DeliverySearch(TenantConnection connection, Catalogue catalogue) {
        this.connection = connection;
        this.catalogue = catalogue;
    }

    /** @param beginning in small letters; a digest with or without its suite */
    Found<DeliveryHit> find(String beginning, Slice slice) {
        Condition condition = condition(beginning);
        String order = switch (slice.order()) {
            case NEWEST -> "f.received_at desc, f.id";
            case NAME -> "f.file_name, f.received_at desc, f.id";
            case NUMBER -> "f.dataset, f.received_at desc, f.id";
        };
        Map<String, String> labels = catalogue.datasets().stream()
                .collect(Collectors.toMap(dataset -> dataset.id().value(), Dataset::label));
        return condition.page(connection, SELECT, order, slice, row -> hit(row, labels));
    }

    /** Fewer digits of a digest than some say nothing. */
    private static Condition condition(String beginning) {
        Condition name = Condition.beginsWith("lower(f.file_name) collate \"C\"", beginning);
        String digest = beginning.substring(beginning.indexOf(':') + 1);
        return digest.length() < SHORTEST_DIGEST
                ? name
                : Condition.any(List.of(name, Condition.beginsWith("split_part(f.file_digest, ':', 2)", digest)));
    }

    private static DeliveryHit hit(ResultSet row, Map<String, String> labels) throws SQLException {
        String dataset = row.getString(3);
        return new DeliveryHit(
                row.getObject(2, UUID.class),
                labels.getOrDefault(dataset, dataset),
                row.getString(4),
                row.getString(5),
                DeliveryState.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
