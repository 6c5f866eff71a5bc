package org.hedui.department;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * A row that a department delivered, as it was stored.
 *
 * @param rowNumber in the file
 * @param fields by label: String, BigDecimal or Boolean; amounts in yuan
 * @param rawRowHash of the row as it stood in the file
 * @param mending of a row that was set aside, mended and released: the step that mended it and the digest of its cells
 */
public record DepartmentRecord(
        DatasetId dataset,
        UUID delivery,
        long rowNumber,
        ResidentId idNumber,
        PersonName personName,
        Map<String, Object> fields,
        String rawRowHash,
        Optional<String> mending) {
    public DepartmentRecord {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
