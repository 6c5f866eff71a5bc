/**
 * A household as it stands before us: members, legally obliged supporters (赡养、抚养、扶养义务人), and the declaration they
 * make at one moment. A declaration is never changed; a correction is a new version.
 */
@NullMarked
package org.hedui.household;

import org.jspecify.annotations.NullMarked;
