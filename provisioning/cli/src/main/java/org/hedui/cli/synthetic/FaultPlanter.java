package org.hedui.cli.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedui.department.Column;

/** Spoils a value now and then, as departments' files do, and says how. Every kind has its turn. */
final class FaultPlanter {
    private static final List<Blemish> ALL = Stream.concat(
                    PersonBlemishes.all().stream(), ValueBlemishes.all().stream())
            .toList();

    private final Dice dice;
    private final double share;
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
        for (int tried = 0; tried < ALL.size(); tried++) {
            Blemish blemish = ALL.get((turn + tried) % ALL.size());
            Optional<Blemish.Done> done = spoil(blemish, columns, row);
            if (done.isPresent()) {
                turn = (turn + tried + 1) % ALL.size();
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
