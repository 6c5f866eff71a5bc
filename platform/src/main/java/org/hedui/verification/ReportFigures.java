package org.hedui.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.AssetLine;
import org.hedui.derivation.Finding;
import org.hedui.derivation.FindingKind;
import org.hedui.derivation.LimitCheck;
import org.hedui.derivation.Traced;
import org.hedui.household.Declaration;
import org.hedui.kernel.Money;
import org.hedui.report.Figure;
import org.hedui.report.ReportContent.ComparisonLine;
import org.hedui.report.ReportContent.Derivation;
import org.hedui.report.ReportContent.DerivedGroup;
import org.hedui.report.ReportContent.DerivedLine;
import org.hedui.report.ReportContent.TraceLine;

/** The figures of a report: declared against found, actual against limit, and each derived one with its reasons. */
final class ReportFigures {
    private static final String YUAN = "元";

    private final Declaration declaration;

    ReportFigures(Declaration declaration) {
        this.declaration = declaration;
    }

    List<ComparisonLine> comparison(Assessment result) {
        List<ComparisonLine> lines = new ArrayList<>();
        result.findings().forEach(finding -> lines.add(line(finding)));
        result.limits().forEach(limit -> lines.add(line(limit)));
        return lines;
    }

    Derivation derivation(Assessment result) {
        List<DerivedLine> incomes = new ArrayList<>();
        result.incomes()
                .forEach(income -> incomes.add(new DerivedLine(
                        income.name() + "(元/年)", Figure.of(income.annual().value()), false, trace(income.annual()))));
        incomes.add(new DerivedLine(
                "家庭年收入(元)", Figure.of(result.annualIncome().value()), true, own(result.annualIncome())));
        List<DerivedLine> outcome = new ArrayList<>();
        outcome.add(new DerivedLine(
                "人均月收入(元)",
                Figure.of(result.perHeadMonthlyIncome().value()),
                true,
                own(result.perHeadMonthlyIncome())));
        result.topUp()
                .ifPresent(topUp -> outcome.add(new DerivedLine("月补差(元)", Figure.of(topUp.value()), true, own(topUp))));
        return new Derivation(
                result.packName(),
                result.packVersion(),
                result.asOf(),
                List.of(
                        new DerivedGroup("收入", incomes),
                        new DerivedGroup(
                                "财产",
                                result.assets().stream()
                                        .map(ReportFigures::asset)
                                        .toList()),
                        new DerivedGroup("结果", outcome)));
    }

    private ComparisonLine line(Finding finding) {
        boolean silent = finding.kind() == FindingKind.SOURCE_SILENT;
        return new ComparisonLine(
                finding.name() + whose(finding.subject()),
                figure(finding.declared(), finding.unit()),
                silent
                        ? Figure.unverified(String.join("、", finding.silent()))
                        : figure(finding.found().value(), finding.unit()),
                Figure.none(),
                finding.kind().chinese());
    }

    private static ComparisonLine line(LimitCheck limit) {
        return new ComparisonLine(
                limit.name(),
                Figure.none(),
                figure(limit.actual().value(), limit.unit()),
                figure(limit.limit().value(), limit.unit()),
                verdict(limit));
    }

    /** Silence is never zero: a limit that seems kept while a source is silent is not called kept. */
    private static String verdict(LimitCheck limit) {
        if (limit.isUnverified()) {
            return "未核实(" + String.join("、", limit.silent()) + ")";
        }
        return limit.passed() ? "符合" : "超过";
    }

    private String whose(String subject) {
        return declaration.people().stream()
                .filter(person -> person.key().equals(subject))
                .map(person -> "(" + person.name().value() + ")")
                .findFirst()
                .orElse("");
    }

    private static DerivedLine asset(AssetLine line) {
        return new DerivedLine(
                line.name() + "(" + line.unit() + ")",
                figure(line.amount().value(), line.unit()),
                false,
                trace(line.amount()));
    }

    /** At most two decimals, as the page shows it; limits were compared unrounded. */
    private static String shown(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(Math.min(2, Math.max(0, amount.scale())), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static Figure figure(BigDecimal amount, String unit) {
        return unit.startsWith(YUAN) ? Figure.of(new Money(amount)) : Figure.words(shown(amount) + " " + unit);
    }

    private static List<TraceLine> own(Traced<?> figure) {
        return List.of(new TraceLine(figure.sentence(), figure.basis(), ""));
    }

    /** The formulas that lead to the figure, each once and from the figure down, and the rows it rests on. */
    private static List<TraceLine> trace(Traced<?> figure) {
        List<TraceLine> lines = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        formulas(figure, lines, told);
        Set<String> sources = new TreeSet<>();
        sources(figure, sources);
        if (!sources.isEmpty()) {
            lines.add(new TraceLine("依据部门记录", "", String.join(" ", sources)));
        }
        return lines;
    }

    private static void formulas(Traced<?> step, List<TraceLine> lines, Set<String> told) {
        if (step.kind() == Traced.Kind.FORMULA && told.add(step.sentence())) {
            lines.add(new TraceLine(step.sentence(), step.basis(), ""));
        }
        step.because().forEach(reason -> formulas(reason, lines, told));
    }

    private static void sources(Traced<?> step, Set<String> sources) {
        if (step.kind() == Traced.Kind.RECORD) {
            sources.add(step.basis());
        }
        step.because().forEach(reason -> sources(reason, sources));
    }
}
