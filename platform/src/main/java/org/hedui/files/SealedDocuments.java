package org.hedui.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hedui.crypto.Digest;
import org.hedui.crypto.KeyPurpose;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.StorageFailure;
import org.hedui.tenancy.Tenancy;
import org.hedui.tenancy.TenantConnection;

/**
 * Scans and papers of the current tenant, each sealed with the tenant's key and bound to its id: a row exchanged for
 * another does not open. They are written once and never changed.
 */
@Dependent
public class SealedDocuments {
    private final TenantConnection connection;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    public SealedDocuments(TenantConnection connection, KeyRing keys, Clock clock) {
        this.connection = connection;
        this.keys = keys;
        this.clock = clock;
    }

    /** Stores a scan that passed the guard. @param kind what it is to us, as {@code authorization-letter} */
    public UUID store(InspectedFile scan, String kind) {
        try {
            return store(Files.readAllBytes(scan.path()), scan.kind(), scan.name(), kind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Stores a paper that we made. */
    public UUID store(byte[] content, FileKind format, String name, String kind) {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.current().prepareStatement("""
                insert into sealed_document (id, kind, media_type, size, digest, sealed_name, sealed, stored_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, kind);
            insert.setString(3, format.mediaType());
            insert.setLong(4, content.length);
            insert.setString(5, Digest.of(keys.currentSuite(), content).value());
            insert.setBytes(6, seal(id, name.getBytes(StandardCharsets.UTF_8)));
            insert.setBytes(7, seal(id, content));
            insert.setObject(8, OffsetDateTime.now(clock));
            insert.executeUpdate();
            return id;
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    /**
     * Opens a document. The caller logs the read.
     *
     * @throws VerificationException HEDUI-FILE-030 if there is none of this id
     */
    public OpenedDocument open(UUID id) {
        try (PreparedStatement select = connection
                .current()
                .prepareStatement(
                        "select kind, media_type, digest, sealed_name, sealed from sealed_document where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new VerificationException("HEDUI-FILE-030", "there is no document %s".formatted(id), id);
                }
                return new OpenedDocument(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new String(unseal(id, row.getBytes(4)), StandardCharsets.UTF_8),
                        unseal(id, row.getBytes(5)));
            }
        } catch (SQLException failed) {
            throw new StorageFailure(failed);
        }
    }

    private byte[] seal(UUID id, byte[] content) {
        return keys.seal(purpose(), content, associated(id));
    }

    private byte[] unseal(UUID id, byte[] sealed) {
        return keys.open(purpose(), sealed, associated(id));
    }

    private static KeyPurpose purpose() {
        return KeyPurpose.of("files", Tenancy.current());
    }

    private static byte[] associated(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
