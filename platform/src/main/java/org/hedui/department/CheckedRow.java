package org.hedui.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a delivery as read: good, or with what is wrong.
 *
 * @param idNumber normalised; empty where the dataset allows it
 * @param idWritten as it stood there, if that was another form: a number of 15 digits, a look-alike
 * @param fields by label, without the number and the name
 * @param faults none if the row is good
 * @param warnings what people must look at although the row is good
 * @param whole the row as it stands, if it is not good
 */
record CheckedRow(
        long number,
        Optional<String> idNumber,
        Optional<String> idWritten,
        String personName,
        Map<String, Object> fields,
        String hash,
        List<QuarantinedValue> faults,
        List<Warning> warnings,
        Optional<WholeRow> whole) {
    boolean isGood() {
        return faults.isEmpty();
    }
}
