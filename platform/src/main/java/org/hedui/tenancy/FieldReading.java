package org.hedui.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.hedui.kernel.VerificationException;
import org.jspecify.annotations.Nullable;

/** Reads fields of one file and says where it failed. */
record FieldReading(String path) {
    <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw refusal(field, "nothing", "a value");
        }
        return value;
    }

    String text(String field, @Nullable String value) {
        return checked(field, present(field, value), "a text", () -> value != null && !value.isBlank());
    }

    int number(String field, @Nullable Integer value, int least, int most) {
        int number = present(field, value);
        return checked(field, number, least + " to " + most, () -> number >= least && number <= most);
    }

    <E extends Enum<E>> E word(String field, @Nullable String value, Class<E> words) {
        String given = present(field, value);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> code(word).equals(given))
                .findFirst()
                .orElseThrow(() -> refusal(
                        field,
                        given,
                        String.join(
                                ", ",
                                Arrays.stream(words.getEnumConstants())
                                        .map(FieldReading::code)
                                        .toList())));
    }

    private <T> T checked(String field, T value, String expected, BooleanSupplier right) {
        if (!right.getAsBoolean()) {
            throw refusal(field, String.valueOf(value), expected);
        }
        return value;
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private VerificationException refusal(String field, String found, String expected) {
        return new VerificationException(
                "HEDUI-TEN-003",
                "%s, field %s: found %s, expected %s".formatted(path, field, found, expected),
                path,
                field,
                found,
                expected);
    }
}
