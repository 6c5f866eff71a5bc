package org.hedui.derivation;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.hedui.kernel.Period;
import org.hedui.policy.Level;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.SourceUse;

/** The household as instances that formulas are worked out for: who belongs to whom, which month a record speaks of. */
final class HouseholdModel {
    private static final String NO_EMPLOYER = "未注明单位";

    private final PolicyPack pack;
    private final HouseholdFacts facts;
    private final Period window;
    private final List<YearMonth> months;
    private final GivenFacts givens;
    private final List<Unused> unused = new ArrayList<>();
    private final Map<String, Instance> owners = new TreeMap<>();
    private final Instance household = Instance.household();

    HouseholdModel(PolicyPack pack, HouseholdFacts facts, Period window) {
        this.pack = pack;
        this.facts = facts;
        this.window = window;
        YearMonth start = YearMonth.from(window.from());
        this.months =
                LongStream.range(0, window.months()).mapToObj(start::plusMonths).toList();
        this.givens = new GivenFacts(pack, facts);
        build();
    }

    Instance household() {
        return household;
    }

    List<Instance> members() {
        return household.below(Level.MEMBER);
    }

    /** Records that belong to nothing that is worked out, and why. */
    List<Unused> unused() {
        return unused;
    }

    private void build() {
        givens.ofHousehold().forEach(household::give);
        owners.put(HouseholdFacts.HOUSEHOLD, household);
        facts.members().stream()
                .filter(MemberFacts::coLiving)
                .sorted(Comparator.comparing(MemberFacts::key))
                .forEach(member -> {
                    Instance instance = person(Level.MEMBER, member.key());
                    givens.ofMember(member).forEach(instance::give);
                });
        facts.supporters().stream()
                .sorted(Comparator.comparing(SupporterFacts::key))
                .forEach(supporter ->
                        givens.ofSupporter(supporter).forEach(person(Level.SUPPORTER, supporter.key())::give));
        RecordReading reading = new RecordReading(months.get(months.size() - 1));
        List<RecordInstance> records = new ArrayList<>();
        facts.records().forEach(row -> source(row).ifPresent(source -> records.add(reading.read(row, source))));
        records.sort(RecordInstance.ORDER);
        records.forEach(this::place);
        members().forEach(this::months);
    }

    private Instance person(Level level, String key) {
        Instance instance = Instance.person(level, key, household);
        household.add(instance);
        owners.put(key, instance);
        return instance;
    }

    private Optional<SourceUse> source(EvidenceRow row) {
        Optional<SourceUse> source = Optional.ofNullable(pack.sources().get(row.dataset()));
        if (source.isEmpty()) {
            unused.add(new Unused(row, "本规则不使用该来源"));
        } else if (!owners.containsKey(row.subject())) {
            unused.add(new Unused(row, "非共同生活的家庭成员"));
            return Optional.empty();
        }
        return source;
    }

    private void place(RecordInstance record) {
        Instance owner = owners.get(record.row().subject());
        if (owner == null) {
            return;
        }
        boolean timed = record.source().from().isPresent();
        if (timed && record.first().isPresent() && within(record) == 0) {
            unused.add(new Unused(
                    record.row(), "不在核算期 " + window.from() + " 至 " + window.to().minusDays(1) + " 内"));
            return;
        }
        Instance instance = Instance.record(record, owner);
        if (timed) {
            givens.ofRecord(record, within(record)).forEach(instance::give);
        }
        owner.add(instance);
        if (owner.level() == Level.MEMBER) {
            household.add(instance);
        }
    }

    private long within(RecordInstance record) {
        return record.monthsWithin(months.get(0), months.get(months.size() - 1));
    }

    private void months(Instance member) {
        for (YearMonth month : months) {
            Instance instance = Instance.month(month, member);
            instance.give(givens.month(month, instance.scope()));
            member.add(instance);
            household.add(instance);
            member.below(Level.RECORD).stream()
                    .filter(record -> record.requireRecord().covers(month))
                    .forEach(instance::add);
            jobs(instance, member);
        }
    }

    /** Two sources of one job meet under the employer's name. A record that names none is taken for the named job: never added. */
    private void jobs(Instance month, Instance member) {
        TreeMap<String, List<Instance>> jobs = new TreeMap<>();
        List<Instance> unnamed = new ArrayList<>();
        for (Instance record : month.below(Level.RECORD)) {
            employer(record.requireRecord())
                    .ifPresent(
                            name -> (name.isEmpty() ? unnamed : jobs.computeIfAbsent(name, none -> new ArrayList<>()))
                                    .add(record));
        }
        if (!unnamed.isEmpty()) {
            (jobs.isEmpty()
                            ? jobs.computeIfAbsent(NO_EMPLOYER, none -> new ArrayList<>())
                            : jobs.firstEntry().getValue())
                    .addAll(unnamed);
        }
        jobs.forEach((name, records) -> {
            Instance job = Instance.job(name, month);
            job.give(givens.employer(name, job.scope()));
            records.forEach(job::add);
            List.of(month, member, household).forEach(wider -> wider.add(job));
        });
    }

    /** Empty if the dataset is no evidence of a job; without blanks and with one kind of bracket, as sources differ in these. */
    private static Optional<String> employer(RecordInstance record) {
        return record.source().employer().map(field -> {
            Object name = record.fields().get(field);
            return name == null
                    ? ""
                    : Normalizer.normalize(name.toString(), Normalizer.Form.NFKC)
                            .replaceAll("\\s", "");
        });
    }
}
