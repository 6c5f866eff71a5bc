package org.hedui.ui.data;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hedui.access.CurrentActor;
import org.hedui.access.Guard;
import org.hedui.access.Permission;
import org.hedui.department.DeliveryState;
import org.hedui.department.MendableRow;
import org.hedui.department.RowId;
import org.hedui.department.RowState;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Icon;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.ReasonDialog;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.MendRecord;
import org.hedui.verification.ReleaseRecord;

/** One row that was set aside, in full: what is wrong, what was done, and the deed of whoever looks at it. */
@CdiComponent
@Route(value = "deliveries/:id/rows/:row([0-9]{1,9})", layout = Frame.class)
public class QuarantinedRowView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private final MendRecord mending;
    private final ReleaseRecord releasing;
    private final boolean mends = Guard.may(CurrentActor.require(), Permission.MEND_RECORD);
    private final boolean releases = Guard.may(CurrentActor.require(), Permission.RELEASE_RECORD);

    @Inject
    public QuarantinedRowView(MendRecord mending, ReleaseRecord releasing) {
        this.mending = mending;
        this.releasing = releasing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID delivery = UUID.fromString(event.getRouteParameters().get("id").orElseThrow());
        show(new RowId(
                delivery, Long.parseLong(event.getRouteParameters().get("row").orElseThrow())));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("row.page");
    }

    private void show(RowId id) {
        MendableRow row = mends || !releases ? mending.open(id) : releasing.open(id);
        removeAll();
        Div left = new Div(content(row));
        left.addClassName("hd-stack");
        Div right = new Div(new Panel(Words.say("row.next"), next(row)), new RowHistory(row));
        right.addClassName("hd-stack");
        Div columns = new Div(left, right);
        columns.addClassName("hd-columns");
        add(columns);
        head(
                Words.say("row.title", id.row()),
                Words.say("row.line", row.dataset().label(), row.delivery().fileName()),
                QuarantineGrid.chip(row.state()));
        addComponentAsFirst(back(row));
    }

    private Panel content(MendableRow row) {
        if (isOpen(row) && mends) {
            MendForm form = new MendForm(row, (values, reason) -> {
                mending.mend(row.id(), row.last().number(), values, reason);
                done(row.id(), "row.mended");
            });
            return new Panel(Words.say("row.cells"), form).flush().line(Words.say("row.cells.mend"));
        }
        return new Panel(Words.say("row.cells"), new RowCells(row, false, () -> {})).flush();
    }

    /** What this person can do now, or whose turn it is. */
    private Div next(MendableRow row) {
        Div next = new Div();
        next.addClassName("hd-stack");
        boolean own = row.wasMendedBy(CurrentActor.require().userId());
        next.add(new Callout(Words.say(said(row, own)), row.state() == RowState.RELEASED ? Tone.GREEN : Tone.BLUE));
        Div deeds = new Div();
        deeds.addClassName("hd-deeds");
        if (isLive(row)) {
            releaseDeeds(row, own, deeds);
            mendDeeds(row, deeds);
        }
        next.add(deeds);
        return next;
    }

    private void releaseDeeds(MendableRow row, boolean own, Div deeds) {
        int seen = row.last().number();
        if (!releases || own || row.state() != RowState.MENDED) {
            return;
        }
        Button release = new Button(Words.say("row.release"), click -> {
            releasing.release(row.id(), seen);
            done(row.id(), "row.released");
        });
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        release.setDisableOnClick(true);
        release.setId("row-release");
        deeds.add(release);
        deeds.add(asking(
                "row.send-back", row.id(), reason -> releasing.sendBack(row.id(), seen, reason), Optional.empty()));
    }

    private void mendDeeds(MendableRow row, Div deeds) {
        int seen = row.last().number();
        if (mends && row.canUndo()) {
            deeds.add(asking("row.undo", row.id(), reason -> mending.undo(row.id(), seen, reason), Optional.empty()));
        }
        if (mends && row.state().isOpen()) {
            deeds.add(asking(
                    "row.reject",
                    row.id(),
                    reason -> mending.reject(row.id(), seen, reason),
                    Optional.of(ButtonVariant.LUMO_ERROR)));
        }
    }

    private Button asking(
            String key, RowId id, java.util.function.Consumer<String> deed, Optional<ButtonVariant> variant) {
        Button button = new Button(
                Words.say(key),
                click -> new ReasonDialog(key, reason -> {
                            deed.accept(reason);
                            done(id, "row.done");
                        })
                        .open());
        variant.ifPresent(button::addThemeVariants);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private void done(RowId id, String key) {
        Notices.done(key);
        show(id);
    }

    private String said(MendableRow row, boolean own) {
        if (!isLive(row)) {
            return "row.said.replaced";
        }
        return switch (row.state()) {
            case NOT_KEPT, WAITING -> mends ? "row.said.mend" : "row.said.waiting";
            case MENDED -> own ? "row.said.own" : releases ? "row.said.release" : "row.said.mended";
            case RELEASED -> "row.said.released";
            case REJECTED -> "row.said.rejected";
        };
    }

    private static boolean isOpen(MendableRow row) {
        return isLive(row) && row.state().isOpen();
    }

    private static boolean isLive(MendableRow row) {
        return row.delivery().state() == DeliveryState.LIVE;
    }

    private static Anchor back(MendableRow row) {
        Anchor back = new Anchor("deliveries/" + row.id().delivery(), "");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("hd-back");
        back.add(new Icon("back"));
        back.add(Words.say("delivery.quarantine"));
        return back;
    }
}
