package org.hedui.ui.parts;

import org.hedui.department.visit.DepartmentAnswer;
import org.hedui.ui.words.Words;

/** What became of a letter to a department, in a word and a tone. */
public final class LetterState {
    private LetterState() {}

    public static Chip open() {
        return new Chip(Words.say("letter.open"), Tone.BLUE);
    }

    public static Chip of(DepartmentAnswer.Kind kind) {
        return new Chip(
                Words.say("letter.kind." + kind.name()),
                switch (kind) {
                    case FOUND -> Tone.BRAND;
                    case NOTHING_ON_RECORD -> Tone.GREEN;
                    case SILENT -> Tone.AMBER;
                });
    }
}
