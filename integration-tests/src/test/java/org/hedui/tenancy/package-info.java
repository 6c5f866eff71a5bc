/** Tests of what is private to the package of the same name: how a connection is handed out. */
@NullMarked
package org.hedui.tenancy;

import org.jspecify.annotations.NullMarked;
