/**
 * The words every other package speaks: {@link org.hedui.kernel.ResidentId}, {@link org.hedui.kernel.Money},
 * {@link org.hedui.kernel.TenantId}, {@link org.hedui.kernel.CaseNumber}.
 *
 * <p>Only immutable values live here. Nothing in this package reads a clock, a database or a container, and it
 * imports no other package of ours; {@code ArchitectureTest} holds it to that. A type earns its place once two
 * features need it.
 */
@NullMarked
package org.hedui.kernel;

import org.jspecify.annotations.NullMarked;
