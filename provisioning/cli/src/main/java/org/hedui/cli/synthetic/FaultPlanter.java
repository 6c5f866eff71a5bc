package org.hedui.cli.synthetic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedui.department.Column;

/** Spoils a value now and then, as departments' files do, and says how. Every kind has its turn. */
final class FaultPlanter {
    private static final List<Blemish> ALL = Stream.concat(
                    PersonBlemishes.all().stream(), ValueBlemishes.all().stream())
            .toList();

    private final Dice dice;
    private final double share;

    /** Kinds whose turn came at a row that did not allow them. */
    private final Set<Blemish> owed = new LinkedHashSet<>();

    private int turn;
    private int planted;

    FaultPlanter(Dice dice, double share) {
        this.dice = dice;
        this.share = share;
        this.turn = dice.between(0, ALL.size() - 1);
    }

    /** Spoils one value of the row, or none. */
    Optional<Blemish.Done> spoil(List<Column> columns, Map<String, String> row) {
        if (!dice.chanceOf(share)) {
            return Optional.empty();
        }
        Optional<Blemish.Done> done = firstOf(List.copyOf(owed), columns, row);
        for (int tried = 0; done.isEmpty() && tried < ALL.size(); tried++) {
            Blemish next = ALL.get(turn);
            turn = (turn + 1) % ALL.size();
            owed.add(next);
            done = firstOf(List.of(next), columns, row);
        }
        return done;
    }

    /** What few values allow, as a separator in a name, has its turn as soon as one does. */
    private Optional<Blemish.Done> firstOf(List<Blemish> kinds, List<Column> columns, Map<String, String> row) {
        for (Blemish kind : kinds) {
            Optional<Blemish.Done> done = spoil(kind, columns, row);
            if (done.isPresent()) {
                owed.remove(kind);
                planted++;
                return done;
            }
        }
        return Optional.empty();
    }

    private Optional<Blemish.Done> spoil(Blemish blemish, List<Column> columns, Map<String, String> row) {
        return columns.stream()
                .flatMap(column -> blemish.on(column, row.getOrDefault(column.label(), ""), planted).stream())
                .findFirst();
    }
}
