/**
 * Where content comes from: policy packs, department catalogues, tenants' settings and templates, which are files and
 * not code. A folder or a mounted archive, so that a new pack is live without a restart.
 */
@NullMarked
package org.hedui.content;

import org.jspecify.annotations.NullMarked;
