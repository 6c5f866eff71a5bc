package org.hedui.cli.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords and keys of one house, each made once from 32 random bytes and kept in a file that only its owner can
 * read. They never stand on a command line, where every user of the machine could see them.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path folder;

    public Secrets(DataFolder data) {
        this.folder = data.folder("secrets");
        restrict(folder, "rwx------");
    }

    /** The secret of this name in base64url without padding; made on first use. */
    public String of(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                RANDOM.nextBytes(fresh);
                write(name, Base64.getUrlEncoder().withoutPadding().encodeToString(fresh));
            }
            return Files.readString(file);
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, file, unusable);
        }
    }

    /** A file of this name and content that only its owner can read. */
    public Path write(String name, String content) {
        Path file = folder.resolve(name);
        Path fresh = folder.resolve(name + ".new");
        try {
            // Restricted before anything stands in it, complete before it has its name.
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, "rw-------");
            Files.writeString(fresh, content, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
            return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, file, unusable);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    private static void restrict(Path path, String permissions) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException unusable) {
            throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, path, unusable);
        }
    }
}
