package org.hedui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.ResidentId;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a county with many people each search goes through its index and not through everybody. */
class SearchPlanIT {
    private static final TenantId TENANT = new TenantId("wulatehou");

    private static TestDatabase house;

    @BeforeAll
    static void aCountyHasManyPeople() throws SQLException {
        house = TestDatabase.with("wulatehou");
        try (var superuser = house.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("set search_path = t_wulatehou");
            statement.execute("""
                    insert into verification_case (number, version, status, scheme, area, township, applicant_name,
                        applicant_id, persons, declared_at, declared_by, declared_by_name, status_since, steps, entered_by,
                        extensions)
                    select '150825-20260101-' || lpad(i::text, 5, '0'), 0, 'DECLARED', 'dibao', 'RURAL', '镇', '王' || i,
                        '1508251980' || lpad((i % 10000)::text, 4, '0') || lpad(i::text, 4, '0'), 1, now(), 'c', 'c', now(),
                        1, '{c}', 0
                    from generate_series(1, 20000) i""");
            statement.execute("""
                    insert into declaration select number, 1, '{}', '', declared_at, 'c' from verification_case""");
            statement.execute("""
                    insert into declared_person (case_number, version, person_key, member, id_no, name)
                    select number, 1, 'M1', true, applicant_id, applicant_name from verification_case""");
            statement.execute("""
                    insert into person_name_key select name, case_number, 1, 'M1' from declared_person""");
            statement.execute("analyze");
        }
    }

    @Test
    void everyMarkOfAPersonHasAnIndex() throws SQLException {
        List<PersonMark> marks = List.of(
                PersonMark.NOTHING.with(new ResidentId("22042219800101121X")),
                PersonMark.NOTHING.with("", "121X").named("王"),
                PersonMark.NOTHING.with("150825", "1234"),
                PersonMark.NOTHING.with("15082519800101", ""),
                PersonMark.NOTHING.named("王1234"));
        for (PersonMark mark : marks) {
            Condition condition = PersonSearch.condition(mark);
            String plan = plan("select 1 from declared_person p where " + condition.sql(), condition.values());
            assertThat(plan).doesNotContain("Seq Scan");
        }
    }

    @Test
    void everyPapersNumberHasAnIndex() throws SQLException {
        for (String column : List.of("n.number", "substr(n.number, 8)")) {
            Condition condition = Condition.beginsWith(column, "20260101-00007");
            assertThat(plan("select 1 from verification_case n where " + condition.sql(), condition.values()))
                    .doesNotContain("Seq Scan");
        }
    }

    private static String plan(String sql, List<Object> values) throws SQLException {
        var unitOfWork = house.unitOfWork();
        return unitOfWork.inTenant(TENANT, () -> {
            try (PreparedStatement explain = unitOfWork.current().prepareStatement("explain " + sql)) {
                for (int i = 0; i < values.size(); i++) {
                    explain.setObject(i + 1, values.get(i));
                }
                try (ResultSet rows = explain.executeQuery()) {
                    List<String> lines = new ArrayList<>();
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                    return String.join("\n", lines);
                }
            }
        });
    }
}
