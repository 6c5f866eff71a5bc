package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import org.hedui.archive.ArchiveFile;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.words.Words;

/** The household's file in the archive: its number and what is in it (一户一档). */
final class ArchiveSection extends Section {
    ArchiveSection(ArchiveFile file) {
        addClassName("hd-stack");
        Facts facts = new Facts()
                .add("archive.number", file.number())
                .add("archive.at", Moments.minute(file.archivedAt()))
                .add("archive.by", file.archivedByName())
                .wide("archive.digest", file.digest());
        Table contents = new Table("archive.paper", "archive.name", "archive.day", "archive.paper.digest");
        file.contents()
                .forEach(paper -> contents.row(
                        Words.of(paper.kind()),
                        paper.name(),
                        paper.day().toString(),
                        paper.digest().substring(0, Math.min(paper.digest().length(), 22))));
        add(
                new Panel(Words.say("archive.file"), facts),
                new Panel(Words.say("archive.contents"), contents)
                        .flush()
                        .line(Words.say("archive.papers", file.contents().size())));
    }
}
