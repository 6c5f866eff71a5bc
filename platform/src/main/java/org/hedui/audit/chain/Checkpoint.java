package org.hedui.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.crypto.KeyRing;
import org.hedui.crypto.Signature;
import org.hedui.crypto.VerifyingKey;
import org.hedui.kernel.TenantId;
import org.hedui.kernel.VerificationException;

/**
 * Where the chains of a database ended at one moment, signed. It quotes the checkpoint before it, so that none can be
 * exchanged, and names each chain that has grown since then. Its written form, of which every line but the last is
 * signed:
 *
 * <pre>
 * hedui audit checkpoint 1
 * number 17
 * at 2026-11-24T04:00:00.123456Z
 * previous guomi:66c7f0f4…
 * head dongliao 1234 5c1a…
 * signature GUOMI:0011223344556677:MEUC…
 * </pre>
 *
 * @param number 1, 2, 3 …
 * @param previous digest of the checkpoint before, over its whole written form; {@link #FIRST} for the first
 * @param heads of the chains that have grown since, in the order of their tenants
 */
public record Checkpoint(long number, Instant at, String previous, List<ChainHead> heads, Signature signature) {
    /** What the first checkpoint quotes. */
    public static final String FIRST = "none";

    private static final String TITLE = "hedui audit checkpoint 1";
    private static final Pattern FORM = Pattern.compile(TITLE
            + "\nnumber (\\d{1,18})\nat (\\S{1,40})\nprevious (\\S{1,90})\n((?:head \\S+ \\d{1,18} [0-9a-f]{64}\n)*)"
            + "signature (\\S+)\n");
    private static final Pattern HEAD = Pattern.compile("head (\\S+) (\\d+) (\\S+)\n");

    public Checkpoint {
        heads = List.copyOf(heads);
    }

    /** Signs with the ring's current key. */
    public static Checkpoint sign(long number, Instant at, String previous, List<ChainHead> heads, KeyRing keys) {
        Signature signature = keys.sign(statement(number, at, previous, heads).getBytes(StandardCharsets.UTF_8));
        return new Checkpoint(number, at, previous, heads, signature);
    }

    /** @throws VerificationException HEDUI-AUD-010 if the text is no checkpoint */
    public static Checkpoint parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new VerificationException(
                    "HEDUI-AUD-010",
                    "%d characters were given that are no checkpoint: they do not begin with \"%s\", or are cut off"
                            .formatted(text.length(), TITLE),
                    text.length());
        }
        List<ChainHead> heads = new ArrayList<>();
        Matcher head = HEAD.matcher(form.group(4));
        while (head.find()) {
            heads.add(new ChainHead(new TenantId(head.group(1)), Long.parseLong(head.group(2)), head.group(3)));
        }
        return new Checkpoint(
                Long.parseLong(form.group(1)),
                Instant.parse(form.group(2)),
                form.group(3),
                heads,
                Signature.parse(form.group(5)));
    }

    /** As it is handed over, kept and digested. */
    public String text() {
        return statement(number, at, previous, heads) + "signature " + signature + "\n";
    }

    /** What the next checkpoint quotes. */
    public String digest() {
        return Digest.of(CryptoSuite.of(signature.suite()), text()).value();
    }

    /** Whether one of these keys signed it, and nothing was altered since. */
    public boolean isSignedBy(List<VerifyingKey> trusted) {
        byte[] statement = statement(number, at, previous, heads).getBytes(StandardCharsets.UTF_8);
        return trusted.stream().anyMatch(key -> key.verifies(statement, signature));
    }

    private static String statement(long number, Instant at, String previous, List<ChainHead> heads) {
        StringBuilder text = new StringBuilder(TITLE)
                .append("\nnumber ")
                .append(number)
                .append("\nat ")
                .append(at)
                .append("\nprevious ")
                .append(previous)
                .append('\n');
        heads.forEach(head -> text.append("head %s %d %s\n".formatted(head.tenant(), head.size(), head.hash())));
        return text.toString();
    }
}
