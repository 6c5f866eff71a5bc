package org.hedui.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.BuiltInType;

/** A FEEL expression, compiled once. It keeps no state between evaluations and may be shared by threads. */
public final class Expression {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_.])[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> FUNCTIONS = Set.of("合计", "最高", "最低");
    private static final FEELImpl FEEL_WITH_OURS =
            (FEELImpl) FEEL.newInstance(Expression.class.getClassLoader(), List.of(new FeelFunctions()));

    private final String text;
    private final CompiledExpression compiled;
    private final Set<String> names;
    private final Set<String> optional;

    /** What an evaluation gave: a value, or why there is none. */
    public record Result(Optional<Object> value, String complaint) {}

    private Expression(String text, CompiledExpression compiled, Set<String> names) {
        this.text = text;
        this.compiled = compiled;
        this.names = names;
        this.optional = new TreeSet<>(
                names.stream().filter(name -> asksForAbsence(text, name)).toList());
    }

    /**
     * @param declared the names that have a value when it is evaluated
     * @param complaints receives what FEEL finds wrong; the expression is then not to be used
     */
    static Expression compile(String text, Set<String> declared, List<String> complaints) {
        CompilerContext context = FEEL_WITH_OURS.newCompilerContext(List.of(event -> complain(event, complaints)));
        declared.forEach(name -> context.addInputVariableType(name, BuiltInType.UNKNOWN));
        return new Expression(text, FEEL_WITH_OURS.compile(text, context), wordsIn(text));
    }

    /** The names with a Chinese character that stand in {@code text} outside of quotes, functions aside; FEEL's own words have none. */
    static Set<String> wordsIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher words = WORD.matcher(TEXT.matcher(text).replaceAll("\"\""));
        while (words.find()) {
            if (words.group().chars().anyMatch(c -> c > 127) && !FUNCTIONS.contains(words.group())) {
                found.add(words.group());
            }
        }
        return found;
    }

    /** The formula as written. */
    public String text() {
        return text;
    }

    /** The Chinese names in it, in order; fields inside a filter are among them. */
    public Set<String> names() {
        return names;
    }

    /** Whether the formula itself asks whether {@code name} is null, and so can do without it. */
    public boolean canDoWithout(String name) {
        return optional.contains(name);
    }

    /** @param values each declared name with its value, or with null where {@link #canDoWithout} allows it */
    public Result evaluate(Map<String, Object> values) {
        List<String> complaints = new ArrayList<>();
        Object value = FEEL_WITH_OURS.evaluate(
                compiled, FEEL_WITH_OURS.newEvaluationContext(List.of(event -> complain(event, complaints)), values));
        if (value == null || !complaints.isEmpty()) {
            return new Result(Optional.empty(), complaints.isEmpty() ? "no value" : String.join("; ", complaints));
        }
        return new Result(Optional.of(value instanceof Integer whole ? BigDecimal.valueOf(whole) : value), "");
    }

    private static void complain(FEELEvent event, List<String> complaints) {
        if (event.getSeverity() == FEELEvent.Severity.ERROR) {
            complaints.add(event.getMessage());
        }
    }

    private static boolean asksForAbsence(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_.])" + Pattern.quote(name) + "\\s*!?=\\s*null")
                .matcher(text)
                .find();
    }

    @Override
    public String toString() {
        return text;
    }
}
