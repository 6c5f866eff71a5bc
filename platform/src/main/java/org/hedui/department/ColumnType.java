package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column holds, and so how its value stands in a record's fields. */
public enum ColumnType {
    /** A string. */
    @JsonProperty("text")
    TEXT,
    /** The citizen identity number; stored normalised beside the fields, never in them. */
    @JsonProperty("id-number")
    ID_NUMBER,
    /** The person's name; stored normalised beside the fields, never in them. */
    @JsonProperty("name")
    NAME,
    /** A day: a string as {@code 2026-03-31}. */
    @JsonProperty("date")
    DATE,
    /** A month: a string as {@code 2026-03}. */
    @JsonProperty("month")
    MONTH,
    /** An amount: a JSON number in yuan, whatever unit the department sends. */
    @JsonProperty("money")
    MONEY,
    /** A decimal number; of unit % a fraction: 8 or 8% is 0.08. */
    @JsonProperty("number")
    NUMBER,
    /** A whole number. */
    @JsonProperty("integer")
    INTEGER,
    /** A code of the column's list: a string, the code and not its label. */
    @JsonProperty("code")
    CODE,
    /** True or false. */
    @JsonProperty("boolean")
    BOOLEAN
}
