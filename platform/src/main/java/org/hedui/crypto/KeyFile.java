package org.hedui.crypto;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.hedui.kernel.VerificationException;

/**
 * The file of a {@link KeyRing}: Java properties, one group of lines a version, readable and writable by its owner only.
 *
 * <pre>
 * current=0011223344556677
 * keys=0011223344556677 8899aabbccddeeff
 * 0011223344556677.suite=GUOMI
 * 0011223344556677.created=2026-03-01T00:00:00Z
 * 0011223344556677.secret=(base64, 32 octets)
 * 0011223344556677.private=(base64, PKCS #8)
 * 0011223344556677.public=(base64, SubjectPublicKeyInfo)
 * </pre>
 */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    static void createNew(Path file, KeyId current, List<KeyVersion> versions) {
        try {
            Files.createFile(file, ownerOnly(file));
            Files.writeString(file, text(current, versions));
        } catch (FileAlreadyExistsException there) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-012",
                    "%s exists; a key file is never replaced, since what it sealed would be lost. Rotate it instead"
                            .formatted(file),
                    file);
        } catch (IOException unwritable) {
            throw unusable(file, unwritable);
        }
    }

    /** Written beside and moved over, so that a crash leaves either the old ring or the new one. */
    static void replace(Path file, KeyId current, List<KeyVersion> versions) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside, ownerOnly(file));
            Files.writeString(beside, text(current, versions), StandardOpenOption.SYNC);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw unusable(file, unwritable);
        }
    }

    static KeyRing read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            refuseIfOthersMayRead(file);
            lines.load(reader);
        } catch (NoSuchFileException absent) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-010", "there is no key file %s; the launcher makes one".formatted(file), file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unusable(file, unreadable);
        }
        return ring(file, lines);
    }

    private static KeyRing ring(Path file, Properties lines) {
        List<KeyVersion> versions = new ArrayList<>();
        for (String id : required(file, lines, "keys").split(" ")) {
            versions.add(version(file, lines, id));
        }
        KeyId current = new KeyId(required(file, lines, "current"));
        return versions.stream()
                .filter(version -> version.id().equals(current))
                .findFirst()
                .map(version -> new KeyRing(version, versions))
                .orElseThrow(() -> damaged(file, "current"));
    }

    private static KeyVersion version(Path file, Properties lines, String id) {
        try {
            KeyVersion version = KeyVersion.of(
                    CryptoSuite.of(SuiteId.valueOf(required(file, lines, id + ".suite"))),
                    octets(file, lines, id + ".secret"),
                    octets(file, lines, id + ".private"),
                    octets(file, lines, id + ".public"),
                    Instant.parse(required(file, lines, id + ".created")));
            if (!version.id().value().equals(id)) {
                throw damaged(file, id);
            }
            return version;
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeException unreadable) {
            throw damaged(file, id);
        }
    }

    private static byte[] octets(Path file, Properties lines, String key) {
        return Base64.getDecoder().decode(required(file, lines, key));
    }

    private static String required(Path file, Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null || value.isBlank()) {
            throw damaged(file, key);
        }
        return value.strip();
    }

    private static String text(KeyId current, List<KeyVersion> versions) {
        StringBuilder text = new StringBuilder("# The keys of Hedui. Keep a copy away from the database's backups.\n");
        text.append("current=").append(current).append('\n');
        text.append("keys=");
        text.append(String.join(
                " ", versions.stream().map(version -> version.id().value()).toList()));
        text.append('\n');
        Base64.Encoder base64 = Base64.getEncoder();
        for (KeyVersion version : versions) {
            KeyId id = version.id();
            text.append("%s.suite=%s%n".formatted(id, version.suite().id()));
            text.append("%s.created=%s%n".formatted(id, version.created()));
            text.append("%s.secret=%s%n".formatted(id, base64.encodeToString(version.secret())));
            text.append("%s.private=%s%n"
                    .formatted(id, base64.encodeToString(version.signing().getEncoded())));
            text.append("%s.public=%s%n".formatted(id, version.verifying().encoded()));
        }
        return text.toString();
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        return isPosix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static void refuseIfOthersMayRead(Path file) throws IOException {
        if (isPosix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new VerificationException(
                    "HEDUI-CRYPTO-011",
                    "others than its owner may use %s; take their rights away (chmod 600)".formatted(file),
                    file);
        }
    }

    private static boolean isPosix(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static VerificationException damaged(Path file, String at) {
        return new VerificationException(
                "HEDUI-CRYPTO-013",
                "key file %s is damaged at %s; restore it from its copy".formatted(file, at),
                file,
                at);
    }

    private static IllegalStateException unusable(Path file, Exception why) {
        return new IllegalStateException("key file " + file + " cannot be used", why);
    }

    private KeyFile() {}
}
