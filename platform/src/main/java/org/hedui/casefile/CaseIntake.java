package org.hedui.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hedui.household.Declaration;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.DivisionCode;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Opens many cases at once, as {@link CaseFiles} opens one: three statements, however many households a roster has. */
@Dependent
public class CaseIntake {
    private record Opened(
            String number, String scheme, String area, String township, String name, String id, int persons) {
        static Opened of(Declaration declaration) {
            return new Opened(
                    declaration.caseNumber().value(),
                    declaration.scheme(),
                    declaration.area().name(),
                    declaration.township(),
                    declaration.applicant().name().value(),
                    declaration.applicant().id().value(),
                    declaration.members().size());
        }
    }

    private final TenantConnection connection;

    @Inject
    public CaseIntake(TenantConnection connection) {
        this.connection = connection;
    }

    /** The next numbers of that day, one behind the other. */
    public List<CaseNumber> nextNumbers(DivisionCode division, LocalDate day, int count) {
        try (PreparedStatement next = connection.current().prepareStatement("""
                insert into case_day (day, last) values (?, ?)
                on conflict (day) do update set last = case_day.last + excluded.last returning last""")) {
            next.setObject(1, day);
            next.setInt(2, count);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                int last = row.getInt(1);
                return IntStream.rangeClosed(last - count + 1, last)
                        .mapToObj(running -> CaseNumber.of(division, day, running))
                        .toList();
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** @param first declarations, one for each case; all made by {@code by}, at one moment */
    public void open(List<Declaration> first, CaseFiles.By by) {
        try (PreparedStatement cases = connection.current().prepareStatement("""
                        insert into verification_case (number, version, status, scheme, area, township, applicant_name,
                            applicant_id, persons, declared_at, declared_by, declared_by_name, status_since, steps,
                            entered_by, extensions)
                        select o.number, 0, 'DECLARED', o.scheme, o.area, o.township, o.name, o.id, o.persons,
                            w.at, w.by, w.name, w.at, 1, array[w.by], 0
                        from jsonb_to_recordset(?::jsonb) as o (number text, scheme text, area text, township text,
                            name text, id text, persons integer),
                            (select ?::timestamptz as at, ?::text as by, ?::text as name) w""");
                PreparedStatement steps = connection.current().prepareStatement("""
                        insert into case_event (case_number, step, event, from_status, to_status, at, actor, actor_name,
                            note)
                        select unnest(?::text[]), 1, 'DECLARE', null, 'DECLARED', ?, ?, ?, ''""")) {
            cases.setString(1, Canonical.write(first.stream().map(Opened::of).toList()));
            put(cases, by);
            cases.executeUpdate();
            steps.setArray(
                    1,
                    connection
                            .current()
                            .createArrayOf(
                                    "text",
                                    first.stream()
                                            .map(declaration ->
                                                    declaration.caseNumber().value())
                                            .toArray()));
            put(steps, by);
            steps.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private static void put(PreparedStatement statement, CaseFiles.By by) throws SQLException {
        statement.setObject(2, by.at().atOffset(ZoneOffset.UTC));
        statement.setString(3, by.actor());
        statement.setString(4, by.actorName());
    }
}
