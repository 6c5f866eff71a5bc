package org.hedui.ui.deeds;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.access.Permission;
import org.hedui.casefile.CaseEvent;
import org.hedui.kernel.CaseNumber;
import org.hedui.verification.AskDepartment;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.DeclarationGuide.Item;
import org.hedui.verification.RecordDepartmentReply;

/** Asks departments that are not on line by letter (部门核对), and puts on record what was brought back. */
@Dependent
public class LetterDeeds implements DeedGroup {
    private final AskDepartment asking;
    private final RecordDepartmentReply replies;
    private final DeclarationGuide guide;
    private final Clock clock;

    @Inject
    public LetterDeeds(AskDepartment asking, RecordDepartmentReply replies, DeclarationGuide guide, Clock clock) {
        this.asking = asking;
        this.replies = replies;
        this.guide = guide;
        this.clock = clock;
    }

    @Override
    public List<CaseDeed> deeds() {
        return List.of(
                CaseDeed.of("ask", Permission.ASK_DEPARTMENT, CaseEvent.ASK_DEPARTMENT.from(), this::ask)
                        .where(dossier -> !dossier.toBeAsked().isEmpty()),
                CaseDeed.of("reply", Permission.RECORD_REPLY, CaseEvent.DEPARTMENT_REPLY.from(), this::reply)
                        .where(dossier -> !dossier.answerable().isEmpty())
                        .leadingWhere(dossier -> dossier.toBeAsked().isEmpty() && isAwaited(dossier)));
    }

    private void ask(CaseNumber number, CaseDossier dossier, Runnable done) {
        new LetterDialog(dossier.toBeAsked(), labels(dossier), datasets -> {
                    new TreeSet<>(datasets).forEach(dataset -> asking.ask(dataset, Set.of(number)));
                    done.run();
                })
                .open();
    }

    private void reply(CaseNumber number, CaseDossier dossier, Runnable done) {
        new ReplyDialog(dossier.answerable(), labels(dossier), LocalDate.now(clock), replies, done).open();
    }

    private Map<String, String> labels(CaseDossier dossier) {
        return guide.items(dossier.household().scheme()).stream().collect(Collectors.toMap(Item::dataset, Item::label));
    }

    private static boolean isAwaited(CaseDossier dossier) {
        return dossier.missing().contains(CaseDossier.Missing.DEPARTMENT_ANSWER);
    }
}
