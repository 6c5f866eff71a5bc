package org.hedui.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.EdgeCase;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.AssetLine;
import org.hedui.evidence.Degree;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.verification.CaseDossier;

/** Walks households that are out of order, each to where it must be told. */
@Dependent
public class EdgeCases {
    private static final Map<EdgeCase, String> DOUBTS = Map.of(
            EdgeCase.NAME_CONFLICT, "name-conflict",
            EdgeCase.SHARED_NUMBER, "shared-number",
            EdgeCase.SPLIT_HOUSEHOLD, "近期分户",
            EdgeCase.DEAD_BY_POLICE, "户籍已死亡注销",
            EdgeCase.DEAD_BY_TWO_SOURCES, "多处显示死亡",
            EdgeCase.CAR_CLAIMED_SCRAPPED, "疑点车辆");

    @Inject
    StoryWalk walk;

    static EdgeCase edgeOf(Truth.Story story) {
        return EdgeCase.valueOf(story.key().replaceAll("\\d$", ""));
    }

    /** The first of two households that list one person is an ordinary case. */
    static boolean isOutOfOrder(Truth.Story story) {
        return edgeOf(story).refusals().isEmpty() || story.expected().outcome().isEmpty();
    }

    /** Whether the one thing that is out of order is treated as {@link EdgeCase} says. */
    boolean isTreated(Truth.Story story) throws Exception {
        EdgeCase edge = edgeOf(story);
        if (story.expected().outcome().isEmpty()) {
            return isRefused(story, edge);
        }
        CaseDossier dossier = computed(story);
        Assessment result = dossier.assessment().orElseThrow().result();
        return result.outcomeInWords().equals(story.expected().outcome()) && holds(edge, dossier, result);
    }

    private boolean isRefused(Truth.Story story, EdgeCase edge) throws Exception {
        try {
            walk.declared(walk.form(story));
            return false;
        } catch (VerificationException refused) {
            return edge.refusals().contains(refused.code());
        }
    }

    private CaseDossier computed(Truth.Story story) throws Exception {
        CaseNumber number = walk.declared(walk.form(story));
        walk.authorize(number, story);
        walk.entrusted(number);
        walk.accepted(number);
        walk.checked(number);
        return walk.computed(number);
    }

    private static boolean holds(EdgeCase edge, CaseDossier dossier, Assessment result) {
        return switch (edge) {
            case NAME_CONFLICT ->
                doubted(edge, result) && has(dossier, Degree.NAME_CONFLICT) && isWithoutIncome(result);
            case SHARED_NUMBER ->
                doubted(edge, result) && has(dossier, Degree.SHARED_NUMBER) && isWithoutIncome(result);
            case SPLIT_HOUSEHOLD, DEAD_BY_POLICE, DEAD_BY_TWO_SOURCES -> doubted(edge, result);
            case CAR_CLAIMED_SCRAPPED -> doubted(edge, result) && vehicles(result) == 0;
            case VARIANT_NAME, CIRCLE_NAME -> has(dossier, Degree.SIMILAR_NAME) && !isWithoutIncome(result);
            case CANCELLED_CAR ->
                vehicles(result) == 0
                        && result.remarks().stream()
                                        .filter(remark -> remark.rule().equals("不计车辆"))
                                        .count()
                                == 3;
            case SOURCES_DISAGREE -> // 4000 by the tax office and 3000 by social insurance, one job, twelve months
                result.findings().stream()
                        .anyMatch(finding -> finding.element().equals("wages")
                                && finding.found().value().intValueExact() == 48_000);
            case FLAG_ONLY_ANSWER ->
                result.limits().stream().anyMatch(limit -> limit.id().equals("financial-answer") && !limit.passed());
            case TWO_HOUSEHOLDS -> true; // The first of them.
            default -> false;
        };
    }

    private static boolean doubted(EdgeCase edge, Assessment result) {
        return result.suspicions().stream().anyMatch(doubt -> doubt.rule().equals(DOUBTS.get(edge)));
    }

    private static boolean has(CaseDossier dossier, Degree degree) {
        return dossier.check().orElseThrow().records().stream().anyMatch(row -> row.degree() == degree);
    }

    private static boolean isWithoutIncome(Assessment result) {
        return result.annualIncome().value().yuan().signum() == 0;
    }

    private static int vehicles(Assessment result) {
        return result.assets().stream()
                .filter(asset -> asset.id().equals("vehicles"))
                .map((AssetLine asset) -> asset.amount().value().intValueExact())
                .findFirst()
                .orElseThrow();
    }
}
