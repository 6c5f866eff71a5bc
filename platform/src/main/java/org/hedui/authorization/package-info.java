/**
 * The household's written consent: who signed, what may be asked and published, until when (S3-02, S4-23). Never the
 * rights of an operator: that is {@code org.hedui.access}.
 */
@NullMarked
package org.hedui.authorization;

import org.jspecify.annotations.NullMarked;
