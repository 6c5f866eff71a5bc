package org.hedui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import org.hedui.access.Role;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.provisioning.Provisioning;
import org.hedui.provisioning.TenantProvisioner;
import org.hedui.tenancy.TenantSettings;
import org.junit.jupiter.api.Test;

/** A county that has been at work since before there was a search is upgraded. */
class OldNamesIT {
    private static final String TENANT = "wulateqian";

    @Test
    void peopleOfOldDeclarationsAreFoundAfterTheUpgrade() throws Exception {
        SearchDesk desk = new SearchDesk(TENANT, "u-upgrade", SearchDesk.CLOCK);
        desk.household("150823-20250301-00001", 1, Map.of("旧姓名", "220422198001011201"));
        desk.household("150823-20250301-00001", 2, Map.of("仇建国", "220422198001011201"));
        beforeTheSearch(desk.house);
        assertThat(desk.find(Role.TOWNSHIP_CLERK, "qjg").isEmpty()).isTrue();

        Provisioning result = new TenantProvisioner(desk.house.database(), desk.house.keys(), Clock.systemUTC())
                .provision(TenantSettings.of(TestDatabase.CONTENT, new TenantId(TENANT)));

        assertThat(result).isInstanceOf(Provisioning.Ready.class);
        for (String typed : new String[] {"qjg", "qiujian", "建国", "仇建国"}) {
            assertThat(desk.find(Role.TOWNSHIP_CLERK, typed).people().orElseThrow().total())
                    .as(typed)
                    .isEqualTo(1);
        }
        assertThat(desk.find(Role.TOWNSHIP_CLERK, "旧姓名").isEmpty()).isTrue();
    }

    /** As it stands when the table is new and its old names are not in it yet. */
    private static void beforeTheSearch(TestDatabase house) throws SQLException {
        try (var superuser = house.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("delete from t_" + TENANT + ".person_name_key");
            statement.execute("delete from t_" + TENANT + ".schema_history where version = '028.1'");
            statement.execute("update platform.tenant_version set release = '' where tenant = '" + TENANT + "'");
            try (ResultSet left =
                    statement.executeQuery("select count(*) from t_" + TENANT + ".schema_history where version > '028'")) {
                left.next();
                assertThat(left.getInt(1)).as("the upgrade begins behind 028").isZero();
            }
        }
    }
}
