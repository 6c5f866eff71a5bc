package org.hedui.files;

import java.util.List;
import java.util.stream.Stream;

/**
 * The hostile files of T5, made anew each time; tables among them pretend to be deliveries of pensions. With
 * {@code -Psoak} a directory has a million entries, else a tenth of that.
 */
public final class HostileFiles {
    private HostileFiles() {}

    public static List<HostileFile> all() {
        return Stream.of(HostileArchives.all(), HostileSheets.all(), HostileTexts.all())
                .flatMap(List::stream)
                .toList();
    }
}
