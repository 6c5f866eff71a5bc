package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hedui.content.Content;
import org.hedui.department.Catalogue;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Suspicion;
import org.hedui.derivation.Unanswered;
import org.hedui.entrustment.Entrustment;
import org.hedui.evidence.CheckRun;
import org.hedui.household.Declaration;
import org.hedui.household.Person;
import org.hedui.report.ReportContent;
import org.hedui.report.ReportContent.Conclusion;
import org.hedui.report.ReportContent.Family;
import org.hedui.report.ReportContent.Head;
import org.hedui.report.ReportContent.Obligor;
import org.hedui.report.ReportContent.Signatory;
import org.hedui.report.ReportNotes;
import org.hedui.report.ReportNumber;
import org.hedui.review.CommitteeSignature;
import org.hedui.review.Determination;
import org.hedui.tenancy.TenantSettings;

/** Writes out what a report says, from the rows of the case; nothing in it is computed here. */
@Dependent
public class ReportComposition {
    private final CaseTerms terms;
    private final Content content;
    private final boolean demo;

    @Inject
    public ReportComposition(
            CaseTerms terms,
            Content content,
            @ConfigProperty(name = "hedui.demo", defaultValue = "false") boolean demo) {
        this.terms = terms;
        this.content = content;
        this.demo = demo;
    }

    /** @param standing with everything up to the conclusion */
    ReportContent compose(ReportNumber number, CaseRecords.Standing standing, Instant issuedAt) {
        TenantSettings tenant = terms.tenant();
        Declaration declaration = standing.declaration();
        Assessment result = standing.assessment().orElseThrow().result();
        CheckRun check = standing.check().orElseThrow();
        ReportItems items = new ReportItems(new Catalogue(content), declaration);
        ReportFigures figures = new ReportFigures(declaration);
        return new ReportContent(
                number,
                head(tenant, standing, issuedAt),
                family(standing),
                check.replies().stream()
                        .map(reply -> items.item(reply, check.records()))
                        .toList(),
                standing.surveys().stream().map(ReportSurveys::part).toList(),
                figures.comparison(result),
                figures.derivation(result),
                conclusion(standing.determination().orElseThrow(), result),
                ReportNotes.of(tenant.workflow().objection(), tenant.name()),
                demo);
    }

    private Head head(TenantSettings tenant, CaseRecords.Standing standing, Instant issuedAt) {
        Declaration declaration = standing.declaration();
        Entrustment entrustment = standing.entrustment().orElseThrow();
        return new Head(
                tenant.centre(),
                issuedAt,
                terms.pack().requireScheme(declaration.scheme()).name(),
                declaration.applicant().name().value(),
                declaration.applicant().id().value(),
                declaration.address(),
                entrustment.unit(),
                entrustment.number(),
                entrustment.authorizationNumber(),
                entrustment.incomeWindow(),
                entrustment.assetsOn());
    }

    private Family family(CaseRecords.Standing standing) {
        Declaration declaration = standing.declaration();
        var day = terms.applicationDay(declaration);
        return new Family(
                declaration.members().stream()
                        .map(member -> new ReportContent.Member(
                                member.name().value(),
                                member.relation().chinese(),
                                member.id().value(),
                                member.id().isMale() ? "男" : "女",
                                member.id().ageOn(day),
                                member.traits().isEmpty()
                                        ? member.ability().chinese()
                                        : member.ability().chinese() + "、" + String.join("、", member.traits())))
                        .toList(),
                declaration.supporters().stream()
                        .map(supporter -> new Obligor(
                                supporter.name().value(),
                                supporter.relation().chinese(),
                                supporter.id().value(),
                                consent(standing, supporter)))
                        .toList(),
                List.of());
    }

    private static String consent(CaseRecords.Standing standing, Person supporter) {
        return standing.authorization().orElseThrow().covers(supporter) ? "已授权核对" : "未授权,未核对";
    }

    private static Conclusion conclusion(Determination determination, Assessment result) {
        List<String> doubts = new java.util.ArrayList<>(
                result.suspicions().stream().map(Suspicion::sentence).toList());
        result.unanswered().stream().map(ReportComposition::unanswered).forEach(doubts::add);
        return new Conclusion(
                result.outcomeInWords() + "(" + result.category().name() + ")",
                List.of(determination.opinion()),
                doubts,
                determination.signatures().stream()
                        .map(ReportComposition::signatory)
                        .toList());
    }

    private static String unanswered(Unanswered silent) {
        return "%s未核实:%s%s"
                .formatted(
                        silent.elementName(), silent.department(), silent.kind().chinese());
    }

    private static Signatory signatory(CommitteeSignature signature) {
        return new Signatory(
                signature.signerName(),
                SignatoryWords.roles(signature.role()),
                signature.agrees() ? "同意" : signature.remark(),
                signature.signedAt(),
                SignatoryWords.authentication(signature.authentication()));
    }
}
