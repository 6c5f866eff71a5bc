package org.hedui.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String packaged = Hedui.class.getPackage().getImplementationVersion();
        return new String[] {"hedui " + (packaged == null ? "(not packaged)" : packaged)};
    }
}
