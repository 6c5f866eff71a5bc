package org.hedui.ui.archive;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.YearMonth;
import org.hedui.archive.ArchiveFile;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.words.Words;
import org.hedui.verification.BrowseArchive;

/** The files of one month, page by page from the server. */
final class ArchiveGrid extends Div {
    ArchiveGrid(BrowseArchive archive, YearMonth month) {
        Grid<ArchiveFile> grid = new Grid<>();
        grid.addColumn(ArchiveFile::number).setHeader(Words.say("archive.number"));
        grid.addColumn(ArchiveFile::household).setHeader(Words.say("case.applicant"));
        grid.addColumn(ArchiveFile::township).setHeader(Words.say("case.township"));
        grid.addComponentColumn(ArchiveGrid::link).setHeader(Words.say("case.number"));
        grid.addColumn(file -> Words.say("archive.papers", file.contents().size()))
                .setHeader(Words.say("archive.contents"));
        grid.addColumn(file -> Moments.minute(file.archivedAt())).setHeader(Words.say("archive.at"));
        grid.addColumn(ArchiveFile::archivedByName).setHeader(Words.say("archive.by"));
        grid.setAllRowsVisible(archive.count(month) <= 20);
        grid.setItems(DataProvider.fromCallbacks(
                query -> archive.page(month, query.getOffset(), query.getLimit()).stream(),
                query -> (int) archive.count(month)));
        add(grid);
    }

    private static Anchor link(ArchiveFile file) {
        Anchor link = new Anchor("cases/" + file.caseNumber(), file.caseNumber().value());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("hd-code");
        return link;
    }
}
