/** The frame around every view: navigation, who is at work, the marks on every page. */
@NullMarked
package org.hedui.ui.shell;

import org.jspecify.annotations.NullMarked;
