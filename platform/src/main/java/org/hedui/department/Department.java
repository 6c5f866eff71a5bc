package org.hedui.department;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A department that supplies data.
 *
 * @param id as {@code public-security}
 * @param name in Chinese, as it stands on an authorization letter
 * @param aliases what other localities and older papers call it
 * @param source the documents of the regions that ask it for data
 */
public record Department(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) List<String> aliases,
        @JsonProperty(required = true) String source) {
    public Department {
        aliases = List.copyOf(aliases);
    }
}
