@NullMarked
package org.hedui.search;

import org.jspecify.annotations.NullMarked;
