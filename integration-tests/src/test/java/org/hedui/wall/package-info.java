/** Attacks on the wall between tenants and on the audit outbox, as somebody with the tenant's own login could try. */
@NullMarked
package org.hedui.wall;

import org.jspecify.annotations.NullMarked;
