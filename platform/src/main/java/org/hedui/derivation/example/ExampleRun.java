package org.hedui.derivation.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Derivation;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.PolicyPack;
import org.hedui.policy.Shown;

/** Works out an example of a pack and compares it with what its author worked out by hand. */
public final class ExampleRun {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final List<String> differences = new ArrayList<>();

    /**
     * What is other than the file's {@code expect} says, as {@code per-head-monthly-income: expected 1077.00, was 1077.01};
     * empty if all is as expected.
     */
    public static List<String> differences(PolicyPack pack, JsonNode file) {
        ExampleRun run = new ExampleRun();
        run.compare(pack, file);
        return List.copyOf(run.differences);
    }

    private void compare(PolicyPack pack, JsonNode file) {
        JsonNode expect = file.path("expect");
        if (!expect.isObject() || expect.isEmpty()) {
            differences.add("expect: nothing is expected, so nothing is shown");
            return;
        }
        try {
            Assessment assessment = Derivation.assess(pack, HouseholdFile.read(file, pack));
            expect.properties().forEach(entry -> compare(entry.getKey(), entry.getValue(), assessment));
        } catch (VerificationException refusal) {
            same("refusal", expect.path("refusal").asText("none"), refusal.code());
        }
    }

    private void compare(String what, JsonNode expected, Assessment assessment) {
        switch (what) {
            case "category" ->
                same(what, expected.asText(), assessment.category().name());
            case "on-the-figures" ->
                same(what, expected, assessment.onTheFigures().name());
            case "outcome" -> same(what, expected, assessment.outcomeInWords());
            case "annual-income" ->
                same(what, expected, assessment.annualIncome().value().shown());
            case "per-head-monthly-income" ->
                same(what, expected, assessment.perHeadMonthlyIncome().value().shown());
            case "top-up" ->
                same(
                        what,
                        expected,
                        assessment.topUp().map(it -> it.value().shown()).orElse("none"));
            case "incomes" -> table(what, expected, id -> income(assessment, id));
            case "assets" -> table(what, expected, id -> asset(assessment, id));
            case "limits" -> table(what, expected, id -> limit(assessment, id));
            case "findings" -> table(what, expected, id -> findings(assessment, id));
            case "suspicions" ->
                same(
                        what,
                        words(expected),
                        assessment.suspicions().stream()
                                .map(it -> it.rule())
                                .distinct()
                                .toList()
                                .toString());
            case "remarks" ->
                same(
                        what,
                        words(expected),
                        assessment.remarks().stream()
                                .map(it -> it.rule())
                                .distinct()
                                .toList()
                                .toString());
            case "unanswered" ->
                same(
                        what,
                        words(expected),
                        assessment.unanswered().stream()
                                .map(it -> it.dataset())
                                .distinct()
                                .toList()
                                .toString());
            default -> differences.add(what + ": an example cannot expect this");
        }
    }

    private void table(String what, JsonNode expected, Function<String, Optional<String>> actual) {
        expected.properties()
                .forEach(entry -> same(
                        what + "." + entry.getKey(),
                        entry.getValue(),
                        actual.apply(entry.getKey()).orElse("none")));
    }

    private static Optional<String> income(Assessment assessment, String element) {
        return assessment.incomes().stream()
                .filter(it -> it.element().equals(element))
                .map(it -> it.annual().value().shown())
                .findFirst();
    }

    private static Optional<String> asset(Assessment assessment, String id) {
        return assessment.assets().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> Shown.of(it.amount().value(), it.unit()))
                .findFirst();
    }

    private static Optional<String> limit(Assessment assessment, String id) {
        return assessment.limits().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> it.passed() ? "passed" : "failed")
                .findFirst();
    }

    /** As {@code M1 不一致 +9600.00; M2 一致 0.00}. */
    private static Optional<String> findings(Assessment assessment, String element) {
        return assessment.findings().stream()
                .filter(it -> it.element().equals(element))
                .map(it -> "%s %s %s%s"
                        .formatted(
                                it.subject(),
                                it.kind().chinese(),
                                it.difference().signum() > 0 ? "+" : "",
                                Shown.of(it.difference(), it.unit())))
                .reduce((one, next) -> one + "; " + next);
    }

    private static String words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words.toString();
    }

    /** Numbers by value: YAML does not keep the zeros of 1077.00. */
    private void same(String what, JsonNode expected, String actual) {
        boolean number = expected.isNumber() && NUMBER.matcher(actual).matches();
        if (!number || expected.decimalValue().compareTo(new BigDecimal(actual)) != 0) {
            same(what, expected.isNumber() ? expected.decimalValue().toPlainString() : expected.asText(), actual);
        }
    }

    private void same(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add("%s: expected %s, was %s".formatted(what, expected, actual));
        }
    }
}
