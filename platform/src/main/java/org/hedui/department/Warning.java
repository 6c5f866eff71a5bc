package org.hedui.department;

/**
 * A value that is used as it stands and that people must look at. Its row was taken.
 *
 * @param row as a spreadsheet or editor shows it
 * @param column the label; of what concerns all of a row, 整行
 * @param stands what stands there, masked where it tells about a person
 * @param expected what usually stands there
 */
public record Warning(long row, String column, Fault fault, String stands, String expected) {
    /** The column of what concerns all of a row. */
    static final String WHOLE_ROW = "整行";

    public Warning {
        if (fault.treatment() != Treatment.WARNED) {
            throw new IllegalArgumentException(fault + " sets its row aside");
        }
    }
}
