package org.hedui.department;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/**
 * The rows of live deliveries, those mended and released among them, by whose they are. Only connectors ask, since only
 * they hold a grant.
 */
@Dependent
public class DepartmentRecords {
    /** The deliveries are chosen first, so that only their partitions are touched. */
    private static final String FIND = """
            with live as (select array(select id from delivery where state = 'LIVE' and dataset = any (?)) as ids)
            select d.dataset, r.delivery_id, r.row_no, r.id_no, r.person_name, r.fields, r.raw_row_hash, r.mending
            from (select delivery_id, row_no, id_no, person_name, fields, raw_row_hash, null as mending
                  from department_record where delivery_id = any ((select ids from live)::uuid[]) and id_no = any (?)
                  union all
                  select delivery_id, row_no, id_no, person_name, fields, raw_row_hash, mending
                  from released_record where delivery_id = any ((select ids from live)::uuid[]) and id_no = any (?)) r
            join delivery d on d.id = r.delivery_id
            order by d.dataset, r.id_no, d.period_from, r.row_no""";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final TenantConnection connection;

    @Inject
    public DepartmentRecords(TenantConnection connection) {
        this.connection = connection;
    }

    /** All rows of these people in these datasets, in one statement; by dataset, person, period and row. */
    public List<DepartmentRecord> find(Set<ResidentId> people, Set<DatasetId> datasets) {
        Connection current = connection.current();
        try (PreparedStatement select = current.prepareStatement(FIND)) {
            select.setArray(
                    1,
                    current.createArrayOf(
                            "text", datasets.stream().map(DatasetId::value).toArray()));
            Array numbers = current.createArrayOf(
                    "text", people.stream().map(ResidentId::value).toArray());
            select.setArray(2, numbers);
            select.setArray(3, numbers);
            try (ResultSet rows = select.executeQuery()) {
                List<DepartmentRecord> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(read(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static DepartmentRecord read(ResultSet row) throws SQLException {
        return new DepartmentRecord(
                new DatasetId(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getLong(3),
                new ResidentId(row.getString(4)),
                new PersonName(row.getString(5)),
                fields(row.getString(6)),
                row.getString(7),
                Optional.ofNullable(row.getString(8)));
    }

    private static Map<String, Object> fields(String json) {
        try {
            Map<String, Object> fields = JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
            fields.replaceAll((label, value) -> value instanceof BigInteger whole ? new BigDecimal(whole) : value);
            return fields;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored record cannot be read back", broken);
        }
    }
}
