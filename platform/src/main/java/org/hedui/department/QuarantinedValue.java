package org.hedui.department;

/**
 * A value for which its row was set aside.
 *
 * @param row as a spreadsheet or editor shows it
 * @param column the label, or the place of a cell without one
 * @param stands what stands there, masked where it tells about a person
 * @param expected what may stand there: codes, a range, a form
 */
public record QuarantinedValue(long row, String column, Fault fault, String stands, String expected) {}
