package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hedui.access.Actor;
import org.hedui.access.CurrentActor;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.VerificationCase;
import org.hedui.entrustment.PaperReview;
import org.hedui.entrustment.PaperReviews;
import org.hedui.entrustment.PapersOnFile;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.WorkflowSettings.Acceptance;
import org.hedui.tenancy.WorkflowSettings.ChecklistPoint;
import org.hedui.tenancy.WorkflowSettings.Review;

/** How the papers of an entrusted case are looked through: by the tenant's checklist, by one person or by two. */
@Dependent
public class PaperDesk {
    private final CaseProgress progress;
    private final CasePapers papers;
    private final CaseTerms terms;
    private final PaperReviews reviews;

    @Inject
    public PaperDesk(CaseProgress progress, CasePapers papers, CaseTerms terms, PaperReviews reviews) {
        this.progress = progress;
        this.papers = papers;
        this.terms = terms;
        this.reviews = reviews;
    }

    boolean takesTwo() {
        return acceptance().review() == Review.TWO_STEP;
    }

    /**
     * Takes the step and puts the review on record. The papers are read again: a consent that was withdrawn or ran out
     * in between is no consent.
     *
     * @param ticked ids of the checklist's points that were found in order
     */
    void pass(VerificationCase subject, CaseEvent event, PaperReview.Stage stage, Set<String> ticked) {
        progress.requireNotDeclarer(subject);
        progress.advance(subject, event, "");
        CaseNumber number = subject.number();
        PapersOnFile.Newest onFile = papers.of(number);
        CasePapers.grant(onFile, number, progress.today());
        Actor actor = CurrentActor.require();
        reviews.add(new PaperReview(
                CasePapers.entrusted(onFile, number).number(),
                stage,
                actor.userId(),
                actor.name(),
                stage == PaperReview.Stage.FIRST || !takesTwo() ? requireAll(ticked) : List.of(),
                progress.now()));
    }

    /** @throws VerificationException HEDUI-ENTRUST-006 if no first review of the newest letter is on record */
    PaperReview firstReview(CaseNumber number) {
        String letter = CasePapers.entrusted(papers.of(number), number).number();
        return reviews.of(letter).stream()
                .filter(review -> review.stage() == PaperReview.Stage.FIRST)
                .findFirst()
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-ENTRUST-006", "the papers of case %s had no first review".formatted(number), number));
    }

    /** Back to the entrusting unit; the clock stops. */
    void sendBack(VerificationCase subject, String reason) {
        if (reason.isBlank()) {
            throw new VerificationException("HEDUI-CASE-008", "say why the papers go back");
        }
        progress.advance(subject, CaseEvent.RETURN, reason.strip());
        subject.clockStopped();
    }

    private List<String> requireAll(Set<String> ticked) {
        List<ChecklistPoint> checklist = acceptance().checklist();
        checklist.stream()
                .filter(point -> !ticked.contains(point.id()))
                .findFirst()
                .ifPresent(open -> {
                    throw new VerificationException(
                            "HEDUI-ENTRUST-008", "point %s of the checklist is open".formatted(open.id()), open.text());
                });
        return checklist.stream().map(ChecklistPoint::text).toList();
    }

    private Acceptance acceptance() {
        return terms.tenant().workflow().acceptance();
    }
}
