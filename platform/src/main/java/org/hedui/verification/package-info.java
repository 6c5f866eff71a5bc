/**
 * The use cases, one class each, that walk a case through its stages: declare, authorize, entrust, accept, check,
 * assess, conclude, report, deliver. Pages and resources call these and nothing below.
 *
 * <p>The guards of the way stand here: who may not also do this step, which paper must be on file. A refused step
 * changes nothing and is recorded.
 */
@NullMarked
package org.hedui.verification;

import org.jspecify.annotations.NullMarked;
