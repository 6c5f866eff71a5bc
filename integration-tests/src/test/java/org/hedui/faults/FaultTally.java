package org.hedui.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hedui.department.EdgeCase;

/** How often each edge case was planted, how often it was treated as it must be, and where it was not. */
public final class FaultTally {
    private record Count(int planted, int treated) {
        Count plus(Count other) {
            return new Count(planted + other.planted, treated + other.treated);
        }
    }

    private final Map<EdgeCase, Count> counts = new EnumMap<>(EdgeCase.class);
    private final List<String> misses = new ArrayList<>();

    /** @param where file and row, or the household */
    public void count(EdgeCase edge, boolean treated, String where) {
        counts.merge(edge, new Count(1, treated ? 1 : 0), Count::plus);
        if (!treated) {
            misses.add(edge + " " + where);
        }
    }

    public void add(FaultTally other) {
        other.counts.forEach((edge, count) -> counts.merge(edge, count, Count::plus));
        misses.addAll(other.misses);
    }

    /** What was not treated, and what was never planted. */
    public List<String> misses() {
        List<String> all = new ArrayList<>(misses);
        for (EdgeCase edge : EdgeCase.values()) {
            if (!counts.containsKey(edge)) {
                all.add(edge + " was not planted");
            }
        }
        return all;
    }

    /** The table of the test report. */
    public String markdown() {
        StringBuilder table = new StringBuilder("| 情形 | 处理 | 植入 | 按规定处理 |\n|---|---|--:|--:|\n");
        for (EdgeCase edge : EdgeCase.values()) {
            Count count = counts.getOrDefault(edge, new Count(0, 0));
            table.append("| %s `%s` | %s | %d | %d |%n"
                    .formatted(edge.chinese(), edge, edge.treatment().chinese(), count.planted(), count.treated()));
        }
        return table.toString();
    }

    /** Keeps it for another process. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        counts.forEach((edge, count) -> lines.add("%s %d %d".formatted(edge, count.planted(), count.treated())));
        misses.forEach(miss -> lines.add("- " + miss));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    public static FaultTally read(Path file) throws IOException {
        FaultTally tally = new FaultTally();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("-")) {
                tally.misses.add(line.substring(2));
            } else {
                Count count = new Count(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                tally.counts.put(EdgeCase.valueOf(words[0]), count);
            }
        }
        return tally;
    }
}
