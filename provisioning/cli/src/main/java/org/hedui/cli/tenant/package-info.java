/** {@code hedui tenant}: the life of a tenant from the command line, with the database alone running. */
@NullMarked
package org.hedui.cli.tenant;

import org.jspecify.annotations.NullMarked;
