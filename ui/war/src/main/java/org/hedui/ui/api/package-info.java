/** What machines call, below {@code /api}: resources call use cases, never views. */
@NullMarked
package org.hedui.ui.api;

import org.jspecify.annotations.NullMarked;
