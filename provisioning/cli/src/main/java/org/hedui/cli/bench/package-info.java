/** Benchmarks ({@code hedui bench}): each measures a floor and ours in the same run and prints their ratio. */
@NullMarked
package org.hedui.cli.bench;

import org.jspecify.annotations.NullMarked;
