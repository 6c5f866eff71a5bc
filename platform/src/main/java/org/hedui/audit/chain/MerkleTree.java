package org.hedui.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.hedui.crypto.CryptoSuite;

/**
 * The root over the links of a batch, as RFC 6962 builds it (leaf and node hashed under different first octets), so that
 * one link can be shown to belong to a batch without showing the others.
 */
final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** @param leaves at least one */
    static byte[] root(CryptoSuite suite, List<byte[]> leaves) {
        List<byte[]> level = leaves.stream()
                .map(leaf -> suite.hash(new Octets().raw(LEAF).raw(leaf).bytes()))
                .toList();
        while (level.size() > 1) {
            level = parents(suite, level);
        }
        return level.get(0);
    }

    /** An odd one out rises as it is: the same tree as RFC 6962's, which splits at the largest power of two. */
    private static List<byte[]> parents(CryptoSuite suite, List<byte[]> level) {
        List<byte[]> parents = new ArrayList<>();
        for (int i = 0; i + 1 < level.size(); i += 2) {
            parents.add(suite.hash(new Octets()
                    .raw(NODE)
                    .raw(level.get(i))
                    .raw(level.get(i + 1))
                    .bytes()));
        }
        if (level.size() % 2 == 1) {
            parents.add(level.get(level.size() - 1));
        }
        return parents;
    }
}
