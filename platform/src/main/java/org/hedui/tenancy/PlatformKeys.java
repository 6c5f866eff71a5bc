package org.hedui.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.hedui.kernel.VerificationException;

/**
 * The versioned key of the platform, from which passwords of database logins are derived, so that none is stored.
 *
 * <p>The key file has one line a version: number, blank, key in base64 (at least 32 bytes). The highest number is the
 * one in use; older lines stay until nothing derived from them is left.
 */
public final class PlatformKeys {
    private static final int LEAST_BYTES = 32;
    private final NavigableMap<Integer, byte[]> versions;

    /** @param versions version to key; at least one, each of at least 32 bytes */
    public PlatformKeys(NavigableMap<Integer, byte[]> versions) {
        if (versions.isEmpty() || versions.values().stream().anyMatch(key -> key.length < LEAST_BYTES)) {
            throw new VerificationException("HEDUI-KEY-001", "a platform key has at least 32 bytes, in base64");
        }
        this.versions = new TreeMap<>(versions);
    }

    /** The only version, number 1, as tests and a first installation have it. */
    public static PlatformKeys single(byte[] key) {
        return new PlatformKeys(new TreeMap<>(java.util.Map.of(1, key)));
    }

    /** @throws VerificationException HEDUI-KEY-002 with the line that cannot be read */
    public static PlatformKeys read(Path file) {
        NavigableMap<Integer, byte[]> versions = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split("\\s+", 2);
                    versions.put(Integer.valueOf(parts[0]), Base64.getDecoder().decode(parts[1]));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new VerificationException(
                    "HEDUI-KEY-002",
                    "key file %s: after its %d readable versions a line is not 'number base64'"
                            .formatted(file, versions.size()),
                    file.toString());
        }
        return new PlatformKeys(versions);
    }

    /** The version in use. */
    public int version() {
        return versions.lastKey();
    }

    /**
     * A password for one purpose: HMAC-SM3 under the key in use over a domain tag, the version and the purpose. 32
     * bytes in URL-safe base64.
     */
    public String password(String purpose) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(versions.lastEntry().getValue()));
        byte[] text = ("hedui/password/" + version() + "/" + purpose).getBytes(StandardCharsets.UTF_8);
        mac.update(text, 0, text.length);
        byte[] tag = new byte[mac.getMacSize()];
        mac.doFinal(tag, 0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
    }
}
