/** The browser that walks through the pages: found on this machine, or installed where that is allowed. */
@NullMarked
package org.hedui.browser;

import org.jspecify.annotations.NullMarked;
