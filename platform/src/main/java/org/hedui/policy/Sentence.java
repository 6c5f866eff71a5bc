package org.hedui.policy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step in words, with names in braces where its numbers go:
 * {@code 月工资 = 公积金月缴存额 {职工月缴额} ÷ 缴交率 {职工缴交率} = {公积金推算工资}}. A list shows as a sum; with
 * {@code |最高} behind its name only its greatest number.
 */
public record Sentence(String template) {
    /** Behind a name: show the greatest number of the list only. */
    public static final String HIGHEST = "|最高";

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    /** The names in braces, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = NAME.matcher(template);
        while (found.find()) {
            names.add(found.group(1).replace(HIGHEST, ""));
        }
        return names;
    }

    /** @param shown what to put for a name, or for a name and {@link #HIGHEST} */
    public String with(Function<String, String> shown) {
        return NAME.matcher(template).replaceAll(found -> Matcher.quoteReplacement(shown.apply(found.group(1))));
    }
}
