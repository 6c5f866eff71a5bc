/** What the content tree promises, checked without a database. */
@NullMarked
package org.hedui.tenants;

import org.jspecify.annotations.NullMarked;
