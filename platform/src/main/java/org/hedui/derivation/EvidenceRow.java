package org.hedui.derivation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One record of a department about one person of the case.
 *
 * @param dataset   id of the catalogue, as {@code provident-fund}
 * @param subject   key of the member or supporter it was attributed to, or {@link HouseholdFacts#HOUSEHOLD}
 * @param fields    by the Chinese labels of the data dictionary, as 职工月缴额; text, number, boolean, date or month, unchanged
 *                  from the source: the derivation normalises and says so in the trace
 * @param sourceRef where the row stands, for people to find it: delivery and row, or file and line
 * @param digest    of the row as delivered; part of the assessment's digest
 */
public record EvidenceRow(String dataset, String subject, Map<String, Object> fields, String sourceRef, String digest) {
    public EvidenceRow {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
