/** Upgrades of tenants that have been at work for a while, on a real database. */
@NullMarked
package org.hedui.provisioning;

import org.jspecify.annotations.NullMarked;
