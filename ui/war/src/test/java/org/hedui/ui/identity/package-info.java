@NullMarked
package org.hedui.ui.identity;

import org.jspecify.annotations.NullMarked;
