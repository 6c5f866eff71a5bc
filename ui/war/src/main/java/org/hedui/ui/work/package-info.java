/** Work that outlives a request, in the name of who asked for it. */
@NullMarked
package org.hedui.ui.work;

import org.jspecify.annotations.NullMarked;
