package org.hedui.household;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantConnection;

/** Keeps the first declarations of many households at once, as {@link Declarations} keeps one: three statements. */
@Dependent
public class DeclarationIntake {
    private record Kept(String number, String content, String digest) {}

    private record Listed(String number, String key, boolean member, String id, String name) {}

    private final TenantConnection connection;

    @Inject
    public DeclarationIntake(TenantConnection connection) {
        this.connection = connection;
    }

    /**
     * @param first all made by one person at one moment
     * @return the digest of each, in their order
     */
    public List<String> add(List<Declaration> first) {
        List<Kept> kept = new ArrayList<>();
        List<Listed> listed = new ArrayList<>();
        for (Declaration declaration : first) {
            String content = Canonical.write(declaration);
            String number = declaration.caseNumber().value();
            kept.add(new Kept(
                    number, content, Digest.of(CryptoSuite.GUOMI, content).value()));
            declaration
                    .people()
                    .forEach(person -> listed.add(new Listed(
                            number,
                            person.key(),
                            person instanceof Member,
                            person.id().value(),
                            person.name().value())));
        }
        if (!first.isEmpty()) {
            insert(first.get(0), kept);
            insert(listed);
            new NameIndex(connection).putAll(first);
        }
        return kept.stream().map(Kept::digest).toList();
    }

    private void insert(Declaration any, List<Kept> kept) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into declaration (case_number, version, content, digest, declared_at, declared_by)
                select k.number, 1, k.content::jsonb, k.digest, ?, ?
                from jsonb_to_recordset(?::jsonb) as k (number text, content text, digest text)""")) {
            insert.setObject(1, any.declaredAt().atOffset(ZoneOffset.UTC));
            insert.setString(2, any.declaredBy());
            insert.setString(3, Canonical.write(kept));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private void insert(List<Listed> listed) {
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into declared_person (case_number, version, person_key, member, id_no, name)
                select l.number, 1, l.key, l.member, l.id, l.name
                from jsonb_to_recordset(?::jsonb) as l (number text, key text, member boolean, id text, name text)""")) {
            insert.setString(1, Canonical.write(listed));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /**
     * Which of these people are members of cases already, and of which: the first, if of several. Cancelled cases do not
     * count (DOMAIN E). One statement, however many people.
     */
    public Map<ResidentId, CaseNumber> membersElsewhere(Collection<ResidentId> ids) {
        Map<ResidentId, CaseNumber> found = new HashMap<>();
        try (PreparedStatement select = connection.current().prepareStatement("""
                select p.id_no, min(p.case_number) from declared_person p
                join verification_case c on c.number = p.case_number
                where p.id_no = any (?) and p.member and c.status <> 'CANCELLED'
                  and p.version = (select max(d.version) from declaration d where d.case_number = p.case_number)
                group by p.id_no""")) {
            select.setArray(
                    1,
                    connection
                            .current()
                            .createArrayOf(
                                    "text", ids.stream().map(ResidentId::value).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(new ResidentId(row.getString(1)), new CaseNumber(row.getString(2)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
