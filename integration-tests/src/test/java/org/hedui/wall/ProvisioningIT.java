package org.hedui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.junit.jupiter.api.Test;

class ProvisioningIT {
    @Test
    void aTenantWorksInItsOwnSchemaAsItsOwnLogin() throws Exception {
        var house = TestDatabase.with("dongliao");
        var unitOfWork = house.unitOfWork();
        String whoAndWhere = unitOfWork.inTenant(new TenantId("dongliao"), () -> {
            try (var statement = unitOfWork.current().createStatement();
                    var row = statement.executeQuery("select current_user || ' ' || current_schema()")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(whoAndWhere).isEqualTo("t_dongliao_login t_dongliao");
    }
}
