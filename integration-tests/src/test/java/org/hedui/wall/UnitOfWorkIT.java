package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.hedui.tenancy.MissingTenant;
import org.hedui.tenancy.NoTransaction;
import org.hedui.tenancy.SecondTenant;
import org.hedui.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** One transaction, one tenant. */
class UnitOfWorkIT {
    private static final TenantId DONGLIAO = new TenantId("dongliao");
    private static final TenantId CHENGKOU = new TenantId("chengkou");
    private static final Deed DEED = new Deed("unit-of-work-test");

    private final TestDatabase house = TestDatabase.with("dongliao", "chengkou");
    private final JdbcUnitOfWork unitOfWork = house.unitOfWork();
    private final AuditTrail audit = house.audit(unitOfWork, Clock.systemUTC());

    @Test
    void withoutATenantNothingIsOpened() {
        assertThatThrownBy(unitOfWork::current).isInstanceOf(MissingTenant.class);
        assertThatThrownBy(() -> unitOfWork.inCurrentTenant(() -> 1)).isInstanceOf(MissingTenant.class);
        assertThatThrownBy(Tenancy::current).isInstanceOf(MissingTenant.class);
    }

    @Test
    void withoutAUnitOfWorkThereIsNoConnection() {
        assertThatThrownBy(() -> Tenancy.inTenant(DONGLIAO, unitOfWork::current))
                .isInstanceOf(NoTransaction.class);
    }

    @Test
    void aSecondTenantInOneTransactionIsRefusedByEachDoor() {
        assertThatThrownBy(() -> unitOfWork.inTenant(DONGLIAO, () -> unitOfWork.inTenant(CHENGKOU, () -> 1)))
                .isInstanceOf(SecondTenant.class);
        assertThatThrownBy(() -> unitOfWork.inTenant(DONGLIAO, () -> Tenancy.inTenant(CHENGKOU, unitOfWork::current)))
                .isInstanceOf(SecondTenant.class);
    }

    @Test
    void workOnASecondTenantRunsBesideTheFirstAndEachCommitsForItself() throws SQLException {
        assertThatThrownBy(() -> unitOfWork.inTenant(DONGLIAO, () -> {
                    assertThat(login()).isEqualTo("t_dongliao_login");
                    String beside = unitOfWork.separately(CHENGKOU, () -> {
                        append(CHENGKOU, "beside");
                        return login();
                    });
                    assertThat(beside).isEqualTo("t_chengkou_login");
                    assertThat(login()).isEqualTo("t_dongliao_login");
                    append(DONGLIAO, "rolled back");
                    throw new IllegalArgumentException("the first fails");
                }))
                .hasMessage("the first fails");
        assertThat(subjects(CHENGKOU)).contains("beside");
        assertThat(subjects(DONGLIAO)).doesNotContain("rolled back");
    }

    @Test
    void whateverIsThrownRollsBackAndWhatReturnsIsCommitted() throws SQLException {
        for (Exception thrown : List.of(new SQLException("checked"), new IllegalStateException("unchecked"))) {
            assertThatThrownBy(() -> unitOfWork.inTenant(DONGLIAO, () -> {
                        append(DONGLIAO, "gone");
                        throw thrown;
                    }))
                    .isSameAs(thrown);
        }
        unitOfWork.inTenant(DONGLIAO, () -> append(DONGLIAO, "stays"));
        assertThat(subjects(DONGLIAO)).contains("stays").doesNotContain("gone");
    }

    @Test
    void workCannotEndTheTransactionItself() throws SQLException {
        unitOfWork.inTenant(DONGLIAO, () -> {
            var connection = unitOfWork.current();
            assertThatThrownBy(connection::commit).hasMessageContaining("unit of work");
            assertThatThrownBy(connection::rollback).hasMessageContaining("unit of work");
            assertThatThrownBy(() -> connection.setAutoCommit(true)).hasMessageContaining("unit of work");
            connection.close();
            return login();
        });
    }

    @Test
    void theThreadForgetsTheTenantAfterTheWork() {
        unitOfWork.inTenant(DONGLIAO, () -> 1);
        assertThat(Tenancy.find()).isEmpty();
    }

    private int append(TenantId tenant, String subject) {
        Actor actor = new Actor("u-1", "王芳", tenant, java.util.Set.of(Role.DATA_OFFICER), AuthenticationLevel.PASSWORD);
        return ActorScope.as(actor, () -> {
            audit.append(AuditFact.of(DEED, subject, "test"));
            return 1;
        });
    }

    private String login() throws SQLException {
        return read("select session_user").get(0);
    }

    private List<String> subjects(TenantId tenant) throws SQLException {
        return unitOfWork.inTenant(
                tenant, () -> read("select subject from audit_outbox where deed = 'unit-of-work-test'"));
    }

    private List<String> read(String sql) throws SQLException {
        try (var statement = unitOfWork.current().createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
