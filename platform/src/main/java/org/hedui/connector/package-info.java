/**
 * The one way to ask departments. A connector takes an {@link org.hedui.entrustment.AuthorizationGrant} and nothing
 * else, and answers each dataset with one of the five kinds of {@link org.hedui.connector.Reply}. Silence is never zero.
 */
@NullMarked
package org.hedui.connector;

import org.jspecify.annotations.NullMarked;
