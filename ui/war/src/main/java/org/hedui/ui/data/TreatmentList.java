package org.hedui.ui.data;

import com.vaadin.flow.component.html.NativeDetails;
import org.hedui.department.EdgeCase;
import org.hedui.department.Treatment;
import org.hedui.ui.parts.Chip;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;

/** What goes wrong in departments' data and what becomes of it, as it is decided; folded until somebody asks. */
final class TreatmentList extends NativeDetails {
    TreatmentList() {
        addClassName("hd-treatments");
        setSummaryText(Words.say("treatments.title"));
        Table table = new Table("treatments.case", "treatments.treatment", "treatments.advice");
        for (EdgeCase edge : EdgeCase.values()) {
            table.row(Words.of(edge), chip(edge.treatment()), advice(edge));
        }
        setContent(table);
    }

    private static Chip chip(Treatment treatment) {
        return new Chip(
                Words.of(treatment),
                switch (treatment) {
                    case ACCEPTED -> Tone.GREEN;
                    case WARNED, QUARANTINED -> Tone.AMBER;
                    case REFUSED -> Tone.RED;
                    case DECIDED -> Tone.VIOLET;
                });
    }

    private static String advice(EdgeCase edge) {
        return edge.fault()
                .map(fault -> Words.say("fault.advice." + fault.name()))
                .orElse("");
    }
}
