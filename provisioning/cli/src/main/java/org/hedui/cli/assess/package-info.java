/** {@code hedui assess}: the derivation of income and assets from a file, without server or database. */
@NullMarked
package org.hedui.cli.assess;

import org.jspecify.annotations.NullMarked;
