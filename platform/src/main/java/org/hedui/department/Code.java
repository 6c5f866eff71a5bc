package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param code what is stored
 * @param label what people read; also accepted in a file, alone or behind the code
 */
public record Code(String code, String label) {
    @JsonCreator
    static Code read(
            @JsonProperty(value = "code", required = true) String code, @JsonProperty("label") @Nullable String label) {
        return new Code(code, label == null ? code : label);
    }

    boolean isMeantBy(String written) {
        boolean both = written.length() == code.length() + label.length();
        return written.equals(code)
                || written.equals(label)
                || (both && written.startsWith(code) && written.endsWith(label));
    }
}
