@NullMarked
package org.hedui.ui.words;

import org.jspecify.annotations.NullMarked;
