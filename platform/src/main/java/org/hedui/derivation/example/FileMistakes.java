package org.hedui.derivation.example;

import java.util.List;
import java.util.stream.Collectors;
import org.hedui.kernel.VerificationException;

/** A household's file has mistakes; all of them are named. Nothing was computed. */
public final class FileMistakes extends VerificationException {
    private final transient List<Mistake> mistakes;

    FileMistakes(List<Mistake> mistakes) {
        super(
                "HEDUI-CASEFILE-001",
                mistakes.stream().map(Mistake::toString).collect(Collectors.joining("; ")),
                mistakes.size());
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the order of the file. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
