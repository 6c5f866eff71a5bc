/**
 * The departments that supply data, what their tables look like, and the deliveries that were received.
 *
 * <p>The catalogue is content: {@code catalogue/departments.yaml} and {@code catalogue/datasets/*.yaml}. A delivery is
 * immutable once it is live: it is checked row by row, copied into a partition of its own, and made visible by metadata.
 */
@NullMarked
package org.hedui.department;

import org.jspecify.annotations.NullMarked;
