package org.hedui.derivation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hedui.household.Area;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;

/**
 * All that is known of a household at one moment: the only input of the derivation beside the pack.
 *
 * @param asOf      the day of application; it fixes the income window and the versions of the parameters
 * @param scheme    the pack's id of the scheme applied for, as {@code dibao}
 * @param undecided rows under the number of one of these people that a person must attribute first; none counts
 * @param answers   one for each source that was asked; a source without an answer counts as not asked
 * @param overrides parameters by name, replaced for a trial; the trace says so
 */
public record HouseholdFacts(
        LocalDate asOf,
        String scheme,
        Area area,
        List<MemberFacts> members,
        List<SupporterFacts> supporters,
        List<DeclaredAmount> declared,
        List<EvidenceRow> records,
        List<Undecided> undecided,
        List<Answer> answers,
        List<Claim> claims,
        Map<String, Object> overrides) {
    /** The subject of what belongs to the household as a whole. */
    public static final String HOUSEHOLD = Declaration.HOUSEHOLD;

    public HouseholdFacts {
        members = List.copyOf(members);
        supporters = List.copyOf(supporters);
        declared = List.copyOf(declared);
        records = List.copyOf(records);
        // What was stored before there were such rows has none.
        undecided = List.copyOf(Objects.requireNonNullElse(undecided, List.of()));
        answers = List.copyOf(answers);
        claims = List.copyOf(claims);
        overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    }

    /** Facts of which every row is somebody's. */
    public HouseholdFacts(
            LocalDate asOf,
            String scheme,
            Area area,
            List<MemberFacts> members,
            List<SupporterFacts> supporters,
            List<DeclaredAmount> declared,
            List<EvidenceRow> records,
            List<Answer> answers,
            List<Claim> claims,
            Map<String, Object> overrides) {
        this(asOf, scheme, area, members, supporters, declared, records, List.of(), answers, claims, overrides);
    }
}
