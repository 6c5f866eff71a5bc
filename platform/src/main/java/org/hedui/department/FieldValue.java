package org.hedui.department;

/** What reading a cell came to: an expected outcome either way. */
public sealed interface FieldValue {
    /** Nothing stands there, and nothing need. */
    record Absent() implements FieldValue {}

    /** @param value String, BigDecimal or Boolean */
    record Present(Object value) implements FieldValue {}

    /** A value that is used and warned about. @param expected what usually stands there */
    record Doubtful(Object value, Fault fault, String expected) implements FieldValue {}

    /** @param expected what may stand there */
    record Faulty(Fault fault, String expected) implements FieldValue {}

    FieldValue ABSENT = new Absent();

    static FieldValue of(Object value) {
        return new Present(value);
    }

    static FieldValue faulty(Fault fault, String expected) {
        return new Faulty(fault, expected);
    }
}
