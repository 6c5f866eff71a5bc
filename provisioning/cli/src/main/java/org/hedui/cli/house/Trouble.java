package org.hedui.cli.house;

/**
 * What can stand in the way of the house. Each has a stable code, an exit code of its own, and one sentence that says
 * what stands in the way and what to do; the bundle {@code org.hedui.cli.Sentences} words it in other languages.
 */
public enum Trouble {
    PORT_TAKEN(10, "port %2$s for %1$s is taken by another program; end that program or choose another port with %3$s"),
    TOOL_MISSING(11, "the tool %1$s is missing: %2$s"),
    CHILD_DIED(12, "%1$s ended by itself with exit code %2$s; its log is %3$s and ends with:%n%4$s"),
    DISK_FULL(13, "%1$s has %2$s MB free, but %3$s MB are needed; free some or choose another folder with --data"),
    FOLDER_LOCKED(14, "%1$s is in use by another hedui (process %2$s); stop it or choose another folder with --data"),
    NOT_READY(15, "%1$s did not become ready within %2$s s; its log is %3$s and ends with:%n%4$s"),
    PART_MISSING(16, "%1$s is missing; build the layout with mvn package, or name its folder with --home"),
    FOLDER_UNUSABLE(17, "%1$s cannot be used: %2$s"),
    DEMO_DATA_PRESENT(18, "%1$s holds demonstration data; choose another folder with --data, or say --demo"),
    IDENTITY_REFUSED(19, "Keycloak answered %3$s to %1$s %2$s: %4$s"),
    CHILD_SURVIVES(20, "process %2$s (%1$s) of an earlier run does not end; end it by hand"),
    TENANT_FAILED(21, "tenant %1$s could not be provisioned: %2$s"),
    REAL_DATA_PRESENT(22, "%1$s holds data that are no demonstration; choose another folder with --data"),
    WITNESS_HALF_NAMED(23, "--witness and --witness-key belong together; name both or neither"),
    WORK_FAILED(24, "%1$s runs, but what it was to do failed; its log %2$s says: %3$s");

    private final int exitCode;
    private final String sentence;

    Trouble(int exitCode, String sentence) {
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** Between 10 and 29, so that it is never mistaken for a usage error (2) or a signal (above 128). */
    public int exitCode() {
        return exitCode;
    }

    /** Of the form {@code HEDUI-HOUSE-<exit code>}. */
    public String code() {
        return "HEDUI-HOUSE-0" + exitCode;
    }

    String sentence() {
        return sentence;
    }
}
