/** Checking a finished report away from the server: a file, its signature and the published key are enough. */
@NullMarked
package org.hedui.cli.report;

import org.jspecify.annotations.NullMarked;
