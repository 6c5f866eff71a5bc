package org.hedui.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * The one written form of our records: JSON with sorted keys, dates as ISO 8601, decimals in plain notation, identity
 * numbers and names in clear. What is stored as a document and what a digest is taken of is written this way, so that
 * the same value gives the same bytes years later.
 */
public final class Canonical {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(values())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // A record's questions about itself, as isSound(), are no part of it and could not be read back.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private Canonical() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a value of " + value.getClass().getName() + " cannot be written", broken);
        }
    }

    /** @throws IllegalStateException if {@code text} was not written from this type: stored documents are never in doubt */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read back", broken);
        }
    }

    private static SimpleModule values() {
        var module = new SimpleModule("hedui");
        text(module, ResidentId.class, ResidentId::value, ResidentId::new);
        text(module, PersonName.class, PersonName::value, PersonName::new);
        text(module, Money.class, Canonical::plain, Money::of);
        text(module, TenantId.class, TenantId::value, TenantId::new);
        text(module, CaseNumber.class, CaseNumber::value, CaseNumber::new);
        text(module, DivisionCode.class, DivisionCode::value, DivisionCode::new);
        return module;
    }

    private static String plain(Money money) {
        return money.yuan().signum() == 0
                ? "0"
                : money.yuan().stripTrailingZeros().toPlainString();
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(type, new StdScalarSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(out.apply(value));
            }
        });
        module.addDeserializer(type, new FromStringDeserializer<>(type) {
            @Override
            protected T _deserialize(String value, DeserializationContext context) {
                return in.apply(value);
            }
        });
    }
}
