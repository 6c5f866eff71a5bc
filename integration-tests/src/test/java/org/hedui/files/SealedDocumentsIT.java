package org.hedui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hedui.crypto.DamagedItem;
import org.hedui.house.TestDatabase;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.JdbcUnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDocumentsIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneOffset.UTC);
    private static final TenantId TENANT = new TenantId("linhe");
    private static final byte[] SCAN = "%PDF-1.7 授权书 张三".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final TestDatabase house = TestDatabase.with("linhe");
    private final JdbcUnitOfWork unitOfWork = house.unitOfWork();
    private final SealedDocuments documents = new SealedDocuments(unitOfWork, house.keys(), CLOCK);

    private UUID store(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("张三的授权书.pdf"), content);
        InspectedFile scan = new FileGuard(GuardLimits.DEFAULTS).document(file, "张三的授权书.pdf");
        return unitOfWork.inTenant(TENANT, () -> documents.store(scan, "authorization-letter"));
    }

    @Test
    void aScanComesBackAsItWentIn() throws Exception {
        UUID id = store(SCAN);
        OpenedDocument opened = unitOfWork.inTenant(TENANT, () -> documents.open(id));
        assertThat(opened.content()).isEqualTo(SCAN);
        assertThat(opened.name()).isEqualTo("张三的授权书.pdf");
        assertThat(opened.mediaType()).isEqualTo("application/pdf");
        assertThat(opened.kind()).isEqualTo("authorization-letter");
    }

    @Test
    void theDatabaseHoldsNothingReadable() throws Exception {
        UUID id = store(SCAN);
        try (var superuser = house.asSuperuser();
                var statement = superuser.createStatement();
                var row = statement.executeQuery("select position('授权书'::bytea in sealed || sealed_name),"
                        + " position('%PDF'::bytea in sealed) from t_linhe.sealed_document where id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getInt(2)).isZero();
        }
    }

    @Test
    void aRowExchangedForAnotherDoesNotOpen() throws Exception {
        UUID one = store(SCAN);
        UUID other = store("%PDF-1.7 other".getBytes(StandardCharsets.UTF_8));
        try (var superuser = house.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("update t_linhe.sealed_document set sealed = (select sealed from t_linhe.sealed_document"
                    + " where id = '" + other + "') where id = '" + one + "'");
        }
        assertThatThrownBy(() -> unitOfWork.inTenant(TENANT, () -> documents.open(one)))
                .isInstanceOf(DamagedItem.class);
    }

    @Test
    void theLoginCanNeitherChangeNorDeleteOne() throws Exception {
        UUID id = store(SCAN);
        for (String attempt : new String[] {
            "update sealed_document set kind = 'x' where id = '" + id + "'",
            "delete from sealed_document where id = '" + id + "'"
        }) {
            assertThatThrownBy(() -> unitOfWork.inTenant(TENANT, () -> {
                        try (var statement = unitOfWork.current().createStatement()) {
                            return statement.executeUpdate(attempt);
                        }
                    }))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anUnknownDocumentIsNamed() {
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000001");
        assertThatThrownBy(() -> unitOfWork.inTenant(TENANT, () -> documents.open(id)))
                .isInstanceOf(VerificationException.class)
                .hasMessageStartingWith("HEDUI-FILE-030");
    }
}
