/** Verifies and exports audit chains without the server ({@code hedui audit}). */
@NullMarked
package org.hedui.cli.audit;

import org.jspecify.annotations.NullMarked;
