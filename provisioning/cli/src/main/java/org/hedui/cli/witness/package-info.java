/**
 * The witness ({@code hedui witness}): a small service that keeps the checkpoints of the audit chain outside the
 * database. It runs under an account of the audit administrator's own, best on another machine; the platform holds a key
 * by which it can add a checkpoint and read, and nobody holds one that takes anything back.
 */
@NullMarked
package org.hedui.cli.witness;

import org.jspecify.annotations.NullMarked;
