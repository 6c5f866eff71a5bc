package org.hedui.department;

/** What becomes of something that is not as it should be. Nothing is lost by any of them, and nothing half loaded. */
public enum Treatment {
    /** Read into the one form that is stored, and used. */
    ACCEPTED("规范后采用"),
    /** Used as it stands; people must look at it. */
    WARNED("采用并提示"),
    /** The row is set aside and listed; the others are used. */
    QUARANTINED("该行搁置"),
    /** Nothing of the file is used. */
    REFUSED("整件拒收"),
    /** Shown in the case; no conclusion follows from it until a person has decided. */
    DECIDED("由人认定");

    private final String chinese;

    Treatment(String chinese) {
        this.chinese = chinese;
    }

    /** The words an officer reads. */
    public String chinese() {
        return chinese;
    }
}
