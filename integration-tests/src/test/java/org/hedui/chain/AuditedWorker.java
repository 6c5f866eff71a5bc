package org.hedui.chain;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.IntStream;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.CurrentActor;
import org.hedui.access.Role;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.Database;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.TenantLogins;

/**
 * A process that does audited deeds without end, in four threads, until somebody kills it. Each deed is a row with a
 * number, whose audit entry quotes the number; after its commit the number is printed.
 */
final class AuditedWorker {
    private static final int THREADS = 4;
    private static final TenantId TENANT = new TenantId("dongliao");
    private static final Actor ACTOR =
            new Actor("u1", "王小明", TENANT, Set.of(Role.CHECKING_OFFICER), AuthenticationLevel.PASSWORD);

    private final JdbcUnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final String run;

    private AuditedWorker(JdbcUnitOfWork unitOfWork, String run) {
        this.unitOfWork = unitOfWork;
        this.audit = new AuditTrail(unitOfWork, new CurrentActor(), Clock.systemUTC());
        this.run = run;
    }

    /** @param words the database's port, the key file, and a name for this run */
    public static void main(String[] words) {
        Database database = new Database("127.0.0.1", Integer.parseInt(words[0]), "hedui");
        TenantLogins logins = new TenantLogins(KeyRing.read(Path.of(words[1])));
        AuditedWorker worker = new AuditedWorker(new JdbcUnitOfWork(database, logins), words[2]);
        IntStream.range(0, THREADS)
                .forEach(thread -> new Thread(() -> worker.doDeeds(thread), "deeds-" + thread).start());
    }

    private void doDeeds(int thread) {
        for (int number = 1; ; number++) {
            String deed = run + "-" + thread + "-" + number;
            try {
                ActorScope.as(
                        ACTOR,
                        () -> unitOfWork.inTenant(TENANT, () -> {
                            insert(deed);
                            audit.append(AuditFact.of(new Deed("probe"), deed, ""));
                            return deed;
                        }));
                System.out.println(deed);
            } catch (StorageFailure lost) {
                Thread.onSpinWait(); // The database is being killed too; whether the deed was done will be seen.
            }
        }
    }

    private void insert(String deed) {
        try (PreparedStatement insert = unitOfWork.current().prepareStatement("insert into probe (deed) values (?)")) {
            insert.setString(1, deed);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }
}
