/** Who is at work: login by OpenID Connect, the actor of each request, the end of a session. */
@NullMarked
package org.hedui.ui.identity;

import org.jspecify.annotations.NullMarked;
