package org.hedui.department;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hedui.crypto.CryptoSuite;

/**
 * A row that was set aside, with everything done to it since. Its methods say which step may follow; each gives the step
 * to append and changes nothing.
 *
 * @param faulty what was wrong as delivered, masked where it tells about a person
 * @param steps from 0, the row as delivered, on
 */
public record MendableRow(
        RowId id,
        Delivery delivery,
        Dataset dataset,
        Divisions divisions,
        List<QuarantinedValue> faulty,
        List<RowStep> steps) {
    private static final int LONGEST_REASON = 500;

    public MendableRow {
        faulty = List.copyOf(faulty);
        steps = List.copyOf(steps);
    }

    /** Who does a step, and when. */
    public record By(Importer person, Instant at) {}

    public RowState state() {
        return last().state();
    }

    public RowStep last() {
        return steps.get(steps.size() - 1);
    }

    public WholeRow delivered() {
        return cells(0);
    }

    /** The cells in force. */
    public WholeRow current() {
        return cells(last().content());
    }

    /** The cells that a step left in force. */
    public WholeRow after(RowStep step) {
        return cells(step.content());
    }

    /** The columns that may be changed: those that were faulty as delivered, no other. */
    public Set<String> mendable() {
        return faulty.stream().map(QuarantinedValue::column).collect(Collectors.toSet());
    }

    /**
     * What would still be wrong with these values. Pure: for a page that checks while one types.
     *
     * @param values only those that somebody gave on purpose
     */
    public List<QuarantinedValue> faults(Map<String, String> values) {
        return read(current().with(changes(values))).faults();
    }

    /** Whether this person put values into the row; who did, does not release it. */
    public boolean wasMendedBy(String userId) {
        return steps.stream()
                .anyMatch(step ->
                        step.deed() == RowDeed.MEND && step.by().userId().equals(userId));
    }

    /** Whether something can be taken back. */
    public boolean canUndo() {
        return state() != RowState.RELEASED && (state() == RowState.REJECTED || last().content() > 0);
    }

    /** @throws MendRefused HEDUI-MEND-004 if there are steps that were not seen */
    public void requireAt(int seen) {
        if (last().number() != seen) {
            throw new MendRefused(
                    "HEDUI-MEND-004", "row %d was changed by somebody else".formatted(id.row()), id.row());
        }
    }

    /** Values put right, all or some of them. @param values by column */
    public RowStep mend(Map<String, String> values, String reason, By by) {
        requireOpen(RowDeed.MEND);
        Map<String, String> changes = changes(values);
        if (changes.isEmpty()) {
            throw new MendRefused(
                    "HEDUI-MEND-009", "no value of row %d differs from before".formatted(id.row()), id.row());
        }
        WholeRow mended = current().with(changes);
        CheckedRow checked = read(mended);
        int next = steps.size();
        RowState state = checked.isGood() ? RowState.MENDED : RowState.WAITING;
        return new RowStep(
                next,
                RowDeed.MEND,
                state,
                next,
                last().content(),
                checked.faults().size(),
                checked.hash(),
                by.at(),
                by.person(),
                reasonOf(reason),
                Optional.of(mended));
    }

    /** Takes the rejection back or, if there is none, the last mending that is in force. */
    public RowStep undo(String reason, By by) {
        requireLive();
        if (!canUndo()) {
            throw impossible(RowDeed.UNDO);
        }
        RowStep inForce = steps.get(last().content());
        RowStep target = state() == RowState.REJECTED ? inForce : steps.get(inForce.before());
        RowState state = target.faults() == 0 ? RowState.MENDED : RowState.WAITING;
        return without(RowDeed.UNDO, state, target, reasonOf(reason), by);
    }

    /** Takes the last mending back because another person does not agree with it. */
    public RowStep sendBack(String reason, By by) {
        if (state() != RowState.MENDED) {
            throw impossible(RowDeed.UNDO);
        }
        return undo(reason, by);
    }

    /** Discards the row. */
    public RowStep reject(String reason, By by) {
        requireOpen(RowDeed.REJECT);
        return without(RowDeed.REJECT, RowState.REJECTED, steps.get(last().content()), reasonOf(reason), by);
    }

    /** The row without a fault counts, if somebody else than who mended it says so. */
    public RowStep release(By by) {
        requireOpen(RowDeed.RELEASE);
        if (last().faults() > 0) {
            throw new MendRefused(
                    "HEDUI-MEND-007",
                    "row %d still has %d faults".formatted(id.row(), last().faults()),
                    id.row(),
                    last().faults());
        }
        if (wasMendedBy(by.person().userId())) {
            throw new MendRefused(
                    "HEDUI-MEND-008", "who mended row %d does not release it".formatted(id.row()), id.row());
        }
        return without(RowDeed.RELEASE, RowState.RELEASED, steps.get(last().content()), "", by);
    }

    /** The cells in force as a record. */
    CheckedRow checked() {
        return read(current());
    }

    private RowStep without(RowDeed deed, RowState state, RowStep content, String reason, By by) {
        return new RowStep(
                steps.size(),
                deed,
                state,
                content.number(),
                content.before(),
                content.faults(),
                content.rowHash(),
                by.at(),
                by.person(),
                reason,
                Optional.empty());
    }

    private Map<String, String> changes(Map<String, String> values) {
        Map<String, String> changes = new TreeMap<>();
        values.forEach((column, text) -> {
            if (current().differs(column, text)) {
                changes.put(column, text);
            }
        });
        changes.keySet().stream()
                .filter(column -> !mendable().contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new MendRefused(
                            "HEDUI-MEND-006",
                            "column %s was not faulty and may not be changed".formatted(column),
                            column);
                });
        return changes;
    }

    private CheckedRow read(WholeRow row) {
        HeaderMatch header = HeaderMatch.find(dataset, row.header(dataset))
                .orElseThrow(() -> new MendRefused(
                        "HEDUI-MEND-010",
                        "the catalogue no longer knows the columns of row %d".formatted(id.row()),
                        id.row(),
                        dataset.label()));
        return new RowReading(header, divisions, CryptoSuite.GUOMI).read(row.row());
    }

    private WholeRow cells(int step) {
        return steps.get(step).cells().orElseThrow();
    }

    private void requireOpen(RowDeed deed) {
        requireLive();
        if (!state().isOpen()) {
            throw impossible(deed);
        }
    }

    private void requireLive() {
        if (delivery.state() != DeliveryState.LIVE) {
            throw new MendRefused(
                    "HEDUI-MEND-003",
                    "delivery %s no longer answers; a later one took its place".formatted(delivery.id()),
                    delivery.fileName());
        }
    }

    private MendRefused impossible(RowDeed deed) {
        return new MendRefused(
                "HEDUI-MEND-005", "%s of row %d, which is %s".formatted(deed, id.row(), state()), id.row(), state());
    }

    private static String reasonOf(String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new MendRefused(
                    "HEDUI-MEND-001",
                    "a reason of 1 to %d characters is needed".formatted(LONGEST_REASON),
                    LONGEST_REASON);
        }
        return said;
    }
}
