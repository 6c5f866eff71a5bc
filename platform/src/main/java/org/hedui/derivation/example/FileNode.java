package org.hedui.derivation.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedui.derivation.example.Mistake.Expected;

/**
 * A place in a file: reads what stands there, and notes what should stand there otherwise instead of stopping. A reader
 * gets a harmless value in its place; the notes are thrown together at the end.
 */
record FileNode(JsonNode node, String path, List<Mistake> mistakes) {
    FileNode at(String field) {
        JsonNode child = node.isObject() && node.hasNonNull(field) ? node.get(field) : MissingNode.getInstance();
        return new FileNode(child, path.isEmpty() ? field : path + "." + field, mistakes);
    }

    boolean missing() {
        return node.isMissingNode() || node.isNull();
    }

    void mistake(Expected expected, String detail) {
        String found = missing() ? "" : node.isValueNode() ? node.asText() : node.toString();
        mistakes.add(new Mistake(path, found, expected, detail));
    }

    /** The entries of a list; none if nothing stands there. */
    List<FileNode> list() {
        List<FileNode> entries = new ArrayList<>();
        if (!missing() && !node.isArray()) {
            mistake(Expected.LIST, "");
        } else {
            node.forEach(entry -> entries.add(new FileNode(entry, path + "[" + entries.size() + "]", mistakes)));
        }
        return entries;
    }

    /** The names of a table, which are all to be among {@code known}; none if nothing stands there. */
    List<String> names(Collection<String> known) {
        List<String> names = new ArrayList<>();
        if (!missing() && !node.isObject()) {
            mistake(Expected.TABLE, "");
            return names;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (known.contains(name)) {
                names.add(name);
            } else {
                mistakes.add(new Mistake(
                        path.isEmpty() ? name : path + "." + name, name, Expected.KNOWN_NAME, joined(known)));
            }
        });
        return names;
    }

    String text(String otherwise) {
        if (!missing() && !node.isValueNode()) {
            mistake(Expected.TEXT, "");
            return otherwise;
        }
        return missing() ? otherwise : node.asText();
    }

    /** A word of {@code known}, or the first of them beside a note. */
    String word(Collection<String> known) {
        String written = missing() ? "" : node.asText();
        if (known.contains(written)) {
            return written;
        }
        mistake(missing() ? Expected.PRESENT : Expected.ONE_OF, joined(known));
        return known.stream().sorted().findFirst().orElse("");
    }

    LocalDate date() {
        try {
            return LocalDate.parse(missing() ? "" : node.asText());
        } catch (DateTimeParseException noDay) {
            mistake(missing() ? Expected.PRESENT : Expected.DATE, "");
            return LocalDate.EPOCH;
        }
    }

    boolean truth(boolean otherwise) {
        if (!missing() && !node.isBoolean()) {
            mistake(Expected.BOOLEAN, "");
        }
        return missing() ? otherwise : node.booleanValue();
    }

    int count() {
        if (node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 1) {
            return node.intValue();
        }
        mistake(missing() ? Expected.PRESENT : Expected.COUNT, "");
        return 1;
    }

    /** A number that is not negative; empty if nothing stands there. */
    Optional<BigDecimal> amount() {
        if (missing()) {
            return Optional.empty();
        }
        if (!node.isNumber()) {
            mistake(Expected.NUMBER, "");
        } else if (node.decimalValue().signum() < 0) {
            mistake(Expected.WITHIN, "0 …");
        }
        return Optional.of(node.decimalValue());
    }

    static String joined(Collection<String> known) {
        Set<String> sorted = new TreeSet<>(known);
        return sorted.stream().collect(Collectors.joining(", "));
    }
}
