package org.hedui.files;

/**
 * What a file may measure. Rows, columns and characters are those of the format; the rest bounds memory and time.
 *
 * @param fileBytes bytes of the file as it arrives
 * @param entries files inside a workbook
 * @param inflatedBytes bytes of a workbook when unpacked
 * @param inflation times a workbook may grow when unpacked
 * @param cellCharacters characters of one cell
 * @param rows rows of one sheet
 * @param columns columns of one sheet
 * @param sharedStrings different texts in a workbook, which its reader keeps in memory
 * @param sharedBytes bytes of these texts, and of any other part that is kept in memory
 * @param documentBytes bytes of a scan or a paper
 */
public record GuardLimits(
        long fileBytes,
        int entries,
        long inflatedBytes,
        int inflation,
        int cellCharacters,
        int rows,
        int columns,
        int sharedStrings,
        long sharedBytes,
        long documentBytes) {
    private static final long MEGABYTE = 1L << 20;

    /** The defaults: 300 MB, 2 GB unpacked and at most 100 times the file; a scan has at most 20 MB. */
    public static final GuardLimits DEFAULTS = new GuardLimits(
            300 * MEGABYTE,
            512,
            2048 * MEGABYTE,
            100,
            32_767,
            1_048_576,
            16_384,
            1_000_000,
            64 * MEGABYTE,
            20 * MEGABYTE);
}
