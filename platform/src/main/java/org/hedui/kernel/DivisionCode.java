package org.hedui.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** An administrative division by its six digits (GB/T 2260): province, prefecture-level city, county. */
public record DivisionCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{6}");

    public DivisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new VerificationException(
                    "HEDUI-DIV-001", "a division code has six digits, as 220422; %s was given".formatted(value), value);
        }
    }

    /** The division above: county → city → province → none. */
    public Optional<DivisionCode> parent() {
        if (!value.endsWith("00")) {
            return Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
        }
        return value.endsWith("0000")
                ? Optional.empty()
                : Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
    }

    @Override
    public String toString() {
        return value;
    }
}
