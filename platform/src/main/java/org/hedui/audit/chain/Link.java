package org.hedui.audit.chain;

import java.util.Optional;
import org.hedui.crypto.SuiteId;

/**
 * A link as it is found, in a database or in an export.
 *
 * @param number its place in the chain, from 1
 * @param hash 64 hexadecimal digits
 * @param entry what it is the link of; empty if there is no such entry any more
 */
public record Link(long number, String hash, SuiteId suite, Optional<RecordedEntry> entry) {}
