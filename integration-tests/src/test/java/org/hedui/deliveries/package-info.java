/** Deliveries of departments, taken in as the tenant's own login on a real PostgreSQL. */
@NullMarked
package org.hedui.deliveries;

import org.jspecify.annotations.NullMarked;
