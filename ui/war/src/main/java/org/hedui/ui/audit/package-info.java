/** The audit trail, for who may inspect it. */
@NullMarked
package org.hedui.ui.audit;

import org.jspecify.annotations.NullMarked;
