package org.hedui.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The first file of a pack, {@code packs/<id>/pack.yaml}: whose rules these are. The other files beside it are its chapters.
 *
 * @param parent the pack it adds to; what it does not say itself, the parent says
 */
record PackHead(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @Nullable String parent,
        @Nullable String note) {}
