package org.hedui.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.kernel.Canonical;

/**
 * One row of a department as it counts for one person of a case, with the way back to the delivery it came from.
 *
 * @param person key of the declaration
 * @param fields by the labels of the catalogue; amounts in yuan, days and months as ISO text
 * @param rawRowHash digest of the row as delivered
 * @param mending of a row that was set aside, mended and released: the step that mended it and the digest of its cells
 */
public record EvidenceRecord(
        String dataset,
        String person,
        Degree degree,
        UUID delivery,
        long row,
        Map<String, Object> fields,
        String rawRowHash,
        Optional<String> mending) {
    public EvidenceRecord {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Of the whole record in its canonical form; the assessment quotes it. */
    public String digest(CryptoSuite suite) {
        return Digest.of(suite, Canonical.write(this)).value();
    }

    /** Where a person finds the row: the delivery's first eight characters, the row of its file, and which mending. */
    public String source() {
        String place = delivery.toString().substring(0, 8) + "#" + row;
        return mending.map(said -> place + " 更正" + said.substring(0, said.indexOf(' ')))
                .orElse(place);
    }
}
