/** The archive by month, for who keeps it. */
@NullMarked
package org.hedui.ui.archive;

import org.jspecify.annotations.NullMarked;
