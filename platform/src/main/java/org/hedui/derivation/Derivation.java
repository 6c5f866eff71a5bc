package org.hedui.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedui.kernel.Money;
import org.hedui.kernel.Period;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.Element;
import org.hedui.policy.Level;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Scheme;

/** Facts and a pack in, an assessment out; nothing else is read and nothing is kept. */
public final class Derivation {
    private final PolicyPack pack;
    private final HouseholdFacts facts;
    private final Scheme scheme;
    private final Period window;
    private final HouseholdModel model;
    private final Workings workings;

    /**
     * Assesses one household.
     *
     * @throws VerificationException HEDUI-POLICY-003 if a parameter has no value on the day it is needed for, HEDUI-DERIVATION-…
     *     if the facts contradict themselves or a formula gives no value; then there is no result at all
     */
    public static Assessment assess(PolicyPack pack, HouseholdFacts facts) {
        new FactsCheck(pack, facts).run();
        return new Derivation(pack, facts).assess();
    }

    private Derivation(PolicyPack pack, HouseholdFacts facts) {
        this.pack = pack;
        this.facts = facts;
        this.scheme = pack.requireScheme(facts.scheme());
        BigDecimal months = Comparison.number(
                        new ParametersInForce(pack, facts).get(pack.cast(PolicyPack.Part.WINDOW), Optional.empty()))
                .value();
        this.window = Period.monthsBefore(facts.asOf(), months.intValueExact());
        this.model = new HouseholdModel(pack, facts, window);
        this.workings = new Workings(pack, facts, model.household());
    }

    private Assessment assess() {
        SourceAnswers answers = new SourceAnswers(pack, facts, scheme);
        Judgement judgement = new Judgement(pack, scheme, model.household(), workings, answers);
        Doubts doubts = new Doubts(pack, model.household(), workings);
        List<Finding> findings = new Comparison(pack, facts, model.household(), workings, answers).findings();
        List<Unanswered> unanswered = answers.unanswered();
        List<Suspicion> suspicions = new ArrayList<>(doubts.suspicions(scheme, unanswered, facts.undecided()));
        List<Remark> remarks = doubts.remarks();
        Draft draft = new Draft(judgement, findings, unanswered, suspicions, remarks, incomes(), assets());
        suspicions.addAll(doubts.gaps());
        Assessment unsigned = draft.assessment(List.of(), "");
        Assessment complete = draft.assessment(unused(unsigned), "");
        Fingerprint print = new Fingerprint();
        CanonicalOrder.facts(facts, print);
        CanonicalOrder.results(complete, print);
        return draft.assessment(complete.unused(), print.hex());
    }

    /** Everything but the digest and the records without effect, which can only be told from the whole. */
    private final class Draft {
        private final Judgement judgement;
        private final List<Finding> findings;
        private final List<Unanswered> unanswered;
        private final List<Suspicion> suspicions;
        private final List<Remark> remarks;
        private final List<IncomeLine> incomes;
        private final List<AssetLine> assets;

        Draft(
                Judgement judgement,
                List<Finding> findings,
                List<Unanswered> unanswered,
                List<Suspicion> suspicions,
                List<Remark> remarks,
                List<IncomeLine> incomes,
                List<AssetLine> assets) {
            this.judgement = judgement;
            this.findings = findings;
            this.unanswered = unanswered;
            this.suspicions = suspicions;
            this.remarks = remarks;
            this.incomes = incomes;
            this.assets = assets;
        }

        Assessment assessment(List<Unused> unused, String digest) {
            Category figures = judgement.onTheFigures();
            boolean doubtful = !suspicions.isEmpty() && !figures.equals(Category.NONE);
            Outcome passing = suspicions.isEmpty() ? Outcome.QUALIFIES : Outcome.SUSPICIOUS;
            return new Assessment(
                    pack.id(),
                    pack.name(),
                    pack.version(),
                    facts.asOf(),
                    window,
                    scheme.id(),
                    doubtful ? Category.SUSPICIOUS : figures,
                    figures,
                    judgement.qualifies() ? passing : Outcome.EXCEEDS,
                    judgement.excesses(),
                    money(pack.cast(PolicyPack.Part.ANNUAL_INCOME)),
                    money(pack.cast(PolicyPack.Part.PER_HEAD_MONTHLY_INCOME)),
                    incomes,
                    assets,
                    judgement.limits(),
                    judgement.topUp(),
                    findings,
                    unanswered,
                    suspicions,
                    remarks,
                    unused,
                    digest);
        }
    }

    private List<IncomeLine> incomes() {
        return pack.elements().values().stream()
                .filter(element -> element.counted().isPresent())
                .map(this::income)
                .toList();
    }

    private IncomeLine income(Element element) {
        return new IncomeLine(
                element.id(), element.name(), money(element.counted().orElseThrow()));
    }

    private List<AssetLine> assets() {
        return pack.assets().stream()
                .map(asset -> new AssetLine(
                        asset.id(),
                        asset.name(),
                        Comparison.number(workings.require(asset.amount(), model.household())),
                        pack.formula(asset.amount()).unit()))
                .toList();
    }

    private Traced<Money> money(String figure) {
        Traced<BigDecimal> traced = Comparison.number(workings.require(figure, model.household()));
        return traced.with(new Money(traced.value()));
    }

    /** Records no figure, finding, doubt or remark rests on. */
    private List<Unused> unused(Assessment result) {
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        TraceRoots.of(result).forEach(root -> reach(root, reached));
        List<Unused> all = new ArrayList<>(model.unused());
        Stream.concat(
                        model.household().below(Level.RECORD).stream(),
                        model.household().below(Level.SUPPORTER).stream()
                                .flatMap(supporter -> supporter.below(Level.RECORD).stream()))
                .map(Instance::requireRecord)
                .filter(record -> !reached.contains(record.fields()))
                .forEach(record -> all.add(new Unused(record.row(), "本次计算未用到该记录")));
        return all.stream().sorted(Unused.ORDER).toList();
    }

    private static void reach(Traced<?> node, Set<Object> reached) {
        if (node.kind() == Traced.Kind.RECORD) {
            reached.add(node.value());
        } else if (reached.add(node)) {
            node.because().forEach(cause -> reach(cause, reached));
        }
    }

    /** Where the traces of a result begin. */
    static final class TraceRoots {
        static Stream<Traced<?>> of(Assessment result) {
            List<Traced<?>> roots = new ArrayList<>(List.of(result.annualIncome(), result.perHeadMonthlyIncome()));
            result.incomes().forEach(it -> roots.add(it.annual()));
            result.assets().forEach(it -> roots.add(it.amount()));
            result.limits().forEach(it -> roots.addAll(List.of(it.actual(), it.limit())));
            result.topUp().ifPresent(roots::add);
            result.findings().forEach(it -> roots.add(it.found()));
            result.suspicions().forEach(it -> roots.addAll(it.because()));
            result.remarks().forEach(it -> roots.addAll(it.because()));
            return roots.stream();
        }

        private TraceRoots() {}
    }
}
