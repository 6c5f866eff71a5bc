package org.hedui.policy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.department.Dataset;
import org.hedui.department.DatasetId;
import org.hedui.kernel.VerificationException;

/** Reads packs from {@code packs/<id>} of the content. Loading compiles every formula: keep the pack, not the loader. */
public final class PackLoader {
    private static final String HEAD = "pack.yaml";

    private final Content content;
    private final Catalogue catalogue;

    public PackLoader(Content content) {
        this.content = content;
        this.catalogue = new Catalogue(content);
    }

    /** The ids of all packs, sorted. */
    public List<String> ids() {
        return content.folders("packs").stream()
                .filter(id -> content.has(file(id, HEAD)))
                .toList();
    }

    /**
     * The pack with what its parents say.
     *
     * @throws VerificationException HEDUI-POLICY-001 if there is no such pack, HEDUI-POLICY-002 with all mistakes of a pack that
     *     does not hold together
     */
    public PolicyPack load(String id) {
        List<PackHead> chain = chain(id);
        PackDraft draft = new PackDraft();
        chain.forEach(head -> draft.lay(head.id(), chapters(head.id())));
        PolicyPack pack = new PackAssembly(draft, this::dataset, catalogue::supplierOf)
                .assemble(
                        chain.get(chain.size() - 1),
                        chain.stream().map(PackHead::id).toList(),
                        version(chain));
        if (!draft.mistakes.isEmpty()) {
            throw new VerificationException(
                    "HEDUI-POLICY-002",
                    "pack %s cannot be used: %s".formatted(id, String.join("; ", draft.mistakes)),
                    id,
                    List.copyOf(draft.mistakes));
        }
        return pack;
    }

    private Optional<Dataset> dataset(String id) {
        return catalogue.datasets().stream()
                .filter(dataset -> dataset.id().equals(new DatasetId(id)))
                .findFirst();
    }

    private List<PackHead> chain(String id) {
        Map<String, PackHead> upward = new LinkedHashMap<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent()) {
            PackHead head = head(next.get());
            if (upward.put(head.id(), head) != null) {
                throw new VerificationException(
                        "HEDUI-POLICY-002", "pack %s is its own ancestor".formatted(head.id()), id, List.of(head.id()));
            }
            next = Optional.ofNullable(head.parent());
        }
        List<PackHead> downward = new ArrayList<>(upward.values());
        Collections.reverse(downward);
        return downward;
    }

    private PackHead head(String id) {
        if (!ids().contains(id)) {
            throw new VerificationException(
                    "HEDUI-POLICY-001", "there is no pack %s; there are %s".formatted(id, ids()), id, ids());
        }
        PackHead head = content.read(file(id, HEAD), PackHead.class);
        if (!head.id().equals(id)) {
            throw new VerificationException(
                    "HEDUI-POLICY-002",
                    "pack %s stands in a folder of another name, %s".formatted(head.id(), id),
                    id,
                    List.of(head.id()));
        }
        return head;
    }

    private List<Chapter> chapters(String id) {
        return content.files("packs/" + id).stream()
                .filter(name -> name.endsWith(".yaml") && !name.equals(HEAD))
                .map(name -> content.read(file(id, name), Chapter.class))
                .toList();
    }

    private String version(List<PackHead> chain) {
        MessageDigest digest = sha256();
        for (PackHead head : chain) {
            content.files("packs/" + head.id()).stream()
                    .filter(name -> name.endsWith(".yaml"))
                    .forEach(name -> {
                        feed(digest, file(head.id(), name));
                        feed(digest, content.text(file(head.id(), name)).replace("\r\n", "\n"));
                    });
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String file(String id, String name) {
        return "packs/" + id + "/" + name;
    }
}
