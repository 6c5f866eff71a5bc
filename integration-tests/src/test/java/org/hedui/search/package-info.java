/** The search on a real database: what is found, what is not, and what the trail says of it. */
@NullMarked
package org.hedui.search;

import org.jspecify.annotations.NullMarked;
