/**
 * A synthetic province with known truth: people with valid numbers who do not exist, their households, and the files
 * that departments would send about them, with faults at known places. The demonstration shows it, tests compare with
 * it, benchmarks measure on it. The same seed and day give the same bytes.
 */
@NullMarked
package org.hedui.cli.synthetic;

import org.jspecify.annotations.NullMarked;
