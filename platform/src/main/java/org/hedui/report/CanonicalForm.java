package org.hedui.report;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of octets for one content, whatever program wrote it: each value is a length-prefixed text, each record,
 * list and optional its count followed by its parts. Amounts are written without trailing zeros, as they are compared.
 */
final class CanonicalForm {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static byte[] of(Object content) {
        CanonicalForm form = new CanonicalForm();
        form.write(content);
        return form.out.toByteArray();
    }

    private void write(@Nullable Object value) {
        if (value == null) {
            count(0);
        } else if (value instanceof Record content) {
            writeRecord(content);
        } else if (value instanceof Collection<?> list) {
            count(list.size());
            list.forEach(this::write);
        } else if (value instanceof Optional<?> optional) {
            write(optional.stream().toList());
        } else {
            text(
                    value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value.toString());
        }
    }

    private void writeRecord(Record content) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            Object value = valueOf(component, content);
            if (!component.isAnnotationPresent(OmittedWhenEmpty.class)
                    || !List.of().equals(value)) {
                parts.put(component.getName(), value);
            }
        }
        count(parts.size());
        parts.forEach((name, value) -> {
            text(name);
            write(value);
        });
    }

    private static @Nullable Object valueOf(RecordComponent component, Record content) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(content);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the content's " + component.getName() + " cannot be read", broken);
        }
    }

    private void text(String value) {
        byte[] octets = value.getBytes(StandardCharsets.UTF_8);
        count(octets.length);
        out.writeBytes(octets);
    }

    private void count(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
