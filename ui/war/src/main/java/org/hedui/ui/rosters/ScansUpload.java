package org.hedui.ui.rosters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.ChineseUpload;
import org.hedui.ui.words.Incident;
import org.hedui.ui.words.Words;
import org.hedui.verification.AttachScans;
import org.hedui.verification.ScanMatch;
import org.hedui.verification.ScanMatch.ScanFate;

/** Takes the scans of many letters at once, and says of each whose it is taken for, or why it is nobody's. */
final class ScansUpload extends Div {
    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String roster;
    private final AttachScans scans;
    private final Runnable changed;
    private final FilesInHand hand = new FilesInHand();
    private final Upload field;
    private final Button file = new Button(Words.say("roster.scans.file", 0));
    private final Div answer = new Div();

    ScansUpload(String roster, AttachScans scans, Runnable changed) {
        this.roster = roster;
        this.scans = scans;
        this.changed = changed;
        addClassName("hd-roster-upload");
        field = new Upload(UploadHandler.toTempFile((metadata, taken) -> {
            hand.add(new org.hedui.verification.Upload(taken.toPath(), metadata.fileName()));
            count();
        }));
        field.setMaxFiles(MOST_FILES);
        field.setMaxFileSize(MOST_BYTES);
        field.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
        field.setI18n(ChineseUpload.words());
        field.setId("roster-scans");
        file.setId("roster-scans-file");
        file.setDisableOnClick(true);
        file.addClickListener(click -> attach());
        answer.addClassName("hd-stack");
        answer.setId("roster-scans-answer");
        answer.getElement().setAttribute("role", "status");
        Div foot = new Div(field, file);
        foot.addClassName("hd-import-foot");
        count();
        add(foot, answer);
        addDetachListener(gone -> hand.discard());
    }

    private void count() {
        file.setText(Words.say("roster.scans.file", hand.all().size()));
        file.setEnabled(!hand.all().isEmpty());
    }

    private void attach() {
        try {
            List<ScanMatch> matches = scans.attach(roster, hand.all());
            tell(matches);
        } finally {
            hand.discard();
            field.clearFileList();
            count();
        }
    }

    private void tell(List<ScanMatch> matches) {
        List<ScanMatch> left =
                matches.stream().filter(match -> match.fate() != ScanFate.FILED).toList();
        int filed = matches.size() - left.size();
        answer.removeAll();
        answer.add(new Callout(
                Words.say("roster.scans.done", filed, left.size()), left.isEmpty() ? Tone.GREEN : Tone.AMBER));
        if (!left.isEmpty()) {
            Table table = new Table("roster.file", "roster.scans.why");
            left.forEach(match -> table.row(match.fileName(), new Span(why(match))));
            answer.add(table);
        }
        if (left.isEmpty()) {
            changed.run();
        }
    }

    private static String why(ScanMatch match) {
        return match.refusal()
                .map(code -> Incident.sentence(code, match.arguments().toArray(), code))
                .orElseGet(() -> Words.of(match.fate()));
    }
}
