/**
 * A household written down in a file: what {@code hedui assess} reads, and what a pack's examples are made of.
 *
 * <p>{@link org.hedui.derivation.example.HouseholdFile} reads one and answers each mistake with its path;
 * {@link org.hedui.derivation.example.ExampleRun} works an example out and says what is other than expected.
 */
@NullMarked
package org.hedui.derivation.example;

import org.jspecify.annotations.NullMarked;
