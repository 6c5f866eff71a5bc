package org.hedui.derivation;

/**
 * The household against the limits of the scheme applied for. A limit that is exceeded stays exceeded whatever a doubt
 * turns into, since silent sources and open doubts can only add; so 超标 goes before 疑点待查, and both before 符合.
 */
public enum Outcome {
    QUALIFIES("符合"),
    EXCEEDS("超标"),
    SUSPICIOUS("疑点待查");

    private final String chinese;

    Outcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
