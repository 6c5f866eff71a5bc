package org.hedui.department.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** The letters to departments of the current tenant and what they ask for. Only their prints are counted up. */
@Dependent
public class RequestLetters {
    private final TenantConnection connection;

    @Inject
    public RequestLetters(TenantConnection connection) {
        this.connection = connection;
    }

    /** The next running number of that year. Two at once get two. */
    public int nextNumber(int year) {
        try (PreparedStatement next = connection.current().prepareStatement("""
                        insert into request_letter_year (year, last) values (?, 1)
                        on conflict (year) do update set last = request_letter_year.last + 1 returning last""")) {
            next.setInt(1, year);
            try (ResultSet rows = next.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /** @param requests all of this letter */
    public void add(RequestLetter letter, List<DepartmentRequest> requests) {
        run(
                "insert into request_letter (number, dataset, department, asked_at, asked_by, asked_by_name, due_on, paper,"
                        + " form, prints, form_prints) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letter.number(),
                letter.dataset().value(),
                letter.department(),
                letter.askedAt().atOffset(ZoneOffset.UTC),
                letter.askedBy(),
                letter.askedByName(),
                letter.dueOn(),
                letter.paper(),
                letter.form(),
                letter.prints(),
                letter.formPrints());
        requests.forEach(request -> run(
                "insert into department_request (letter, case_number, authorization_number, persons)"
                        + " values (?, ?, ?, ?::jsonb)",
                letter.number(),
                request.caseNumber().value(),
                request.authorizationNumber(),
                Canonical.write(request.persons())));
    }

    /** What was asked for this case, in the order of the letters. */
    public List<DepartmentRequest> of(CaseNumber number) {
        return query("where q.case_number = ? order by l.asked_at, l.number", number.value());
    }

    /**
     * What a letter asks, by case.
     *
     * @throws VerificationException HEDUI-LETTER-003 if there is no letter of this number
     */
    public List<DepartmentRequest> require(String letter) {
        List<DepartmentRequest> requests = query("where l.number = ? order by q.case_number", letter);
        if (requests.isEmpty()) {
            throw new VerificationException("HEDUI-LETTER-003", "there is no letter %s".formatted(letter), letter);
        }
        return requests;
    }

    public void printed(RequestLetter letter) {
        run("update request_letter set prints = prints + 1 where number = ?", letter.number());
    }

    public void formPrinted(RequestLetter letter) {
        run("update request_letter set form_prints = form_prints + 1 where number = ?", letter.number());
    }

    private List<DepartmentRequest> query(String rest, String key) {
        try (PreparedStatement select = connection.current().prepareStatement(RequestRows.SELECT + rest)) {
            select.setString(1, key);
            try (ResultSet rows = select.executeQuery()) {
                List<DepartmentRequest> requests = new ArrayList<>();
                while (rows.next()) {
                    requests.add(RequestRows.read(rows));
                }
                return requests;
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void run(String sql, Object... values) {
        try (PreparedStatement statement = connection.current().prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
