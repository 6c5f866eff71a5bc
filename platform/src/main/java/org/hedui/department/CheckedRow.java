package org.hedui.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a delivery as read: good, or with what is wrong.
 *
 * @param idNumber normalised; empty where the dataset allows it
 * @param fields by label, without the number and the name
 * @param faults none if the row is good
 */
record CheckedRow(
        long number,
        Optional<String> idNumber,
        String personName,
        Map<String, Object> fields,
        String hash,
        List<QuarantinedValue> faults) {
    boolean isGood() {
        return faults.isEmpty();
    }
}
