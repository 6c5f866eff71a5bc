package org.hedui.derivation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.kernel.Money;
import org.hedui.kernel.Period;

/**
 * What a pack says of a household.
 *
 * @param pack        id of the pack; {@code packVersion} is the digest of its whole content with its parents'
 * @param window      the months whose income counts
 * @param category    of the pack, or {@link Category#NONE} or {@link Category#SUSPICIOUS}
 * @param onTheFigures the category the figures alone give, doubts aside
 * @param excesses    which sides of the scheme's limits are exceeded; empty unless {@code outcome} is EXCEEDS
 * @param perHeadMonthlyIncome unrounded; {@link Money#shown()} rounds it, once
 * @param topUp       monthly, for the household, in yuan; empty unless {@code onTheFigures} is a category that pays one
 * @param digest      {@code sha256:} and hexadecimal, over facts, pack version and results; no order or place of storage enters
 */
public record Assessment(
        String pack,
        String packName,
        String packVersion,
        LocalDate asOf,
        Period window,
        String scheme,
        Category category,
        Category onTheFigures,
        Outcome outcome,
        Set<Excess> excesses,
        Traced<Money> annualIncome,
        Traced<Money> perHeadMonthlyIncome,
        List<IncomeLine> incomes,
        List<AssetLine> assets,
        List<LimitCheck> limits,
        Optional<Traced<Money>> topUp,
        List<Finding> findings,
        List<Unanswered> unanswered,
        List<Suspicion> suspicions,
        List<Remark> remarks,
        List<Unused> unused,
        String digest) {
    public Assessment {
        excesses = Collections.unmodifiableSet(new TreeSet<>(excesses));
        incomes = List.copyOf(incomes);
        assets = List.copyOf(assets);
        limits = List.copyOf(limits);
        findings = List.copyOf(findings);
        unanswered = List.copyOf(unanswered);
        suspicions = List.copyOf(suspicions);
        remarks = List.copyOf(remarks);
        unused = List.copyOf(unused);
    }

    /** The outcome as printed, with its reason: 符合, 超标(收入), 超标(收入、财产), 疑点待查. */
    public String outcomeInWords() {
        return excesses.isEmpty()
                ? outcome.chinese()
                : excesses.stream().map(Excess::chinese).collect(Collectors.joining("、", outcome.chinese() + "(", ")"));
    }
}
