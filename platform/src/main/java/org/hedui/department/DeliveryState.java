package org.hedui.department;

/** How far a delivery came. */
public enum DeliveryState {
    /** The file arrived. */
    RECEIVED("已接收"),
    /** It is being read, or the server stopped while reading it; then nothing of it was loaded. */
    CHECKING("检查中"),
    /** Checked and loaded, not yet visible. */
    READY("待启用"),
    /** Its rows answer questions. */
    LIVE("在用"),
    /** A later delivery answers instead; its rows stay, since evidence quotes them. */
    SUPERSEDED("已被替代"),
    /** Nothing of it was loaded; the reason stands beside it. */
    REFUSED("已拒收");

    private final String chinese;

    DeliveryState(String chinese) {
        this.chinese = chinese;
    }

    /** The word an officer reads. */
    public String chinese() {
        return chinese;
    }
}
