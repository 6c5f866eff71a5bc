package org.hedui.department;

/** Who imports, as the delivery keeps it. */
public record Importer(String userId, String name) {}
