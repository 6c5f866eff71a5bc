/**
 * Policy packs: dated parameters, verification elements, formulas, limits and classes, as content a policy officer reads.
 *
 * <p>{@link org.hedui.policy.PackLoader} reads a pack with its parents (nation, province, city, county), checks it as a
 * whole and compiles each formula once; a {@link org.hedui.policy.PolicyPack} is then immutable and may be shared. Formulas
 * are FEEL (OMG DMN 1.5). What FEEL itself lets pass in silence, an unknown name or a missing value, is refused here.
 */
@NullMarked
package org.hedui.policy;

import org.jspecify.annotations.NullMarked;
