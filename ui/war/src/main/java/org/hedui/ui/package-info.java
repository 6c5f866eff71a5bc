/** The web application: what people see and machines call. It shows and navigates; every rule lives behind a use case. */
@NullMarked
package org.hedui.ui;

import org.jspecify.annotations.NullMarked;
