/** The work list, the declaration form and the page of one case: they show and navigate, the use cases decide. */
@NullMarked
package org.hedui.ui.cases;

import org.jspecify.annotations.NullMarked;
