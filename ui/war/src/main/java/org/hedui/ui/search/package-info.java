/** The page that finds anything: what one knows, what one needs it for, what there is. */
@NullMarked
package org.hedui.ui.search;

import org.jspecify.annotations.NullMarked;
