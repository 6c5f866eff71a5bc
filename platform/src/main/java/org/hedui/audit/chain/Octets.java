package org.hedui.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Values written one after the other so that two different rows of values never give the same octets: a text as its
 * length and UTF-8, a list as its size and its texts, an absent value as the length −1. Numbers are big-endian.
 */
final class Octets {
    private static final int ABSENT = -1;
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream(512);

    Octets raw(byte[] content) {
        octets.writeBytes(content);
        return this;
    }

    Octets number(long value) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    Octets instant(Instant value) {
        return number(value.getEpochSecond()).length(value.getNano());
    }

    Octets text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        return length(encoded.length).raw(encoded);
    }

    Octets text(Optional<String> value) {
        return value.map(this::text).orElseGet(() -> length(ABSENT));
    }

    Octets texts(List<String> values) {
        length(values.size());
        values.forEach(this::text);
        return this;
    }

    private Octets length(int value) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    byte[] bytes() {
        return octets.toByteArray();
    }
}
