package org.hedui.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.hedui.crypto.KeyId;
import org.hedui.crypto.KeyPurpose;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.ResidentId;
import org.hedui.tenancy.Tenancy;

/**
 * A person who was searched for by a complete identity number, as the audit trail knows them: by a keyed digest, under a
 * key of the tenant's own. Whoever reads the trail cannot tell the number, nor try all numbers without the key.
 */
@Dependent
public class SearchedPerson {
    private final KeyRing keys;

    @Inject
    public SearchedPerson(KeyRing keys) {
        this.keys = keys;
    }

    /** As {@code <key>:<digest>}, by the key in force. */
    String digest(ResidentId id) {
        return written(keys.currentId(), keys.hmac(purpose(), octets(id)));
    }

    /** By every key that is kept: entries of former years quote a former key. */
    List<String> digests(ResidentId id) {
        return keys.hmacs(purpose(), octets(id)).entrySet().stream()
                .map(digest -> written(digest.getKey(), digest.getValue()))
                .toList();
    }

    private static KeyPurpose purpose() {
        return KeyPurpose.of("search", Tenancy.current());
    }

    private static byte[] octets(ResidentId id) {
        return id.value().getBytes(StandardCharsets.US_ASCII);
    }

    private static String written(KeyId key, byte[] digest) {
        return key.value() + ":" + HexFormat.of().formatHex(digest);
    }
}
