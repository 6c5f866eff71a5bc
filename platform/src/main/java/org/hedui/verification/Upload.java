package org.hedui.verification;

import java.nio.file.Path;

/**
 * A file as a person hands it in. Whoever received it removes it afterwards.
 *
 * @param name what the sender called it
 */
public record Upload(Path file, String name) {}
