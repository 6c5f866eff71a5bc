/** What holds for every class of the pages. */
@NullMarked
package org.hedui.ui;

import org.jspecify.annotations.NullMarked;
