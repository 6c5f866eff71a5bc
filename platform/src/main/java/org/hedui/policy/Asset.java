package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of asset to show, and the figure that is its amount. */
public record Asset(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String amount) {}
