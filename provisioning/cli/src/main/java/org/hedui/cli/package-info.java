/**
 * The command line {@code hedui}. Each subcommand is a class of its own, named in {@link org.hedui.cli.Hedui}; none of
 * this ever enters the web application.
 */
@NullMarked
package org.hedui.cli;

import org.jspecify.annotations.NullMarked;
