package org.hedui.cli.synthetic;

import java.util.List;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.TenantId;
import org.hedui.roster.RosterFault;

/** What is true of synthetic rosters, as the file beside them keeps it. */
public record RosterTruth(TenantId tenant, List<RosterFile> files) {
    /**
     * A roster.
     *
     * @param households once every mistake is mended
     * @param mistakes that have to be found, each at its cell; no other cell is wrong
     * @param variants cells that are written otherwise and are right all the same
     */
    public record RosterFile(String name, int households, int persons, List<Mistake> mistakes, List<String> variants) {
        public RosterFile {
            mistakes = List.copyOf(mistakes);
            variants = List.copyOf(variants);
        }
    }

    /** How a mistake is mended. */
    public enum Mending {
        /** The cell gets this value. */
        SET,
        /** The row's cells are emptied. */
        DELETE_ROW,
        SHOW_ROW,
        SHOW_COLUMN,
        /** The merged range is undone, and each of its cells gets this value. */
        UNMERGE
    }

    /**
     * Something wrong at a known cell.
     *
     * @param cell as a spreadsheet names it
     * @param mended the right value, where it takes one
     */
    public record Mistake(String cell, RosterFault fault, Mending mending, String mended) {}

    public RosterTruth {
        files = List.copyOf(files);
    }

    public RosterFile file(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no roster " + name));
    }

    public static RosterTruth read(String json) {
        return Canonical.read(json, RosterTruth.class);
    }
}
