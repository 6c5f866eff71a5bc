package org.hedui.cli.assess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Category;
import org.hedui.derivation.Traced;
import org.hedui.kernel.Money;
import org.hedui.policy.Shown;

/** An assessment for machines. Money is given exactly, unrounded, and as shown; traces as trees. */
final class AssessmentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static String of(Assessment assessment, boolean expecting, List<String> differences)
            throws JsonProcessingException {
        ObjectNode tree = new AssessmentJson(assessment).tree();
        if (expecting) {
            differences.forEach(tree.putArray("otherThanExpected")::add);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    private final Assessment from;

    private AssessmentJson(Assessment from) {
        this.from = from;
    }

    private ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.putObject("pack")
                .put("id", from.pack())
                .put("name", from.packName())
                .put("version", from.packVersion());
        tree.put("asOf", from.asOf().toString());
        tree.putObject("window")
                .put("from", from.window().from().toString())
                .put("to", from.window().to().toString());
        tree.put("scheme", from.scheme());
        tree.set("category", category(from.category()));
        tree.set("onTheFigures", category(from.onTheFigures()));
        tree.put("outcome", from.outcome().name()).put("outcomeInWords", from.outcomeInWords());
        from.excesses().forEach(excess -> tree.withArray("excesses").add(excess.name()));
        tree.set("annualIncome", money(from.annualIncome().value()));
        tree.set("perHeadMonthlyIncome", money(from.perHeadMonthlyIncome().value()));
        from.topUp().ifPresent(topUp -> tree.set("topUp", money(topUp.value())));
        amounts(tree);
        judgements(tree);
        trace(tree);
        return tree.put("digest", from.digest());
    }

    private void amounts(ObjectNode tree) {
        ArrayNode incomes = tree.putArray("incomes");
        from.incomes()
                .forEach(income -> incomes.addObject()
                        .put("element", income.element())
                        .put("name", income.name())
                        .set("annual", money(income.annual().value())));
        ArrayNode assets = tree.putArray("assets");
        from.assets()
                .forEach(asset -> amount(
                        assets.addObject().put("id", asset.id()).put("name", asset.name()),
                        "amount",
                        asset.amount().value(),
                        asset.unit()));
        ArrayNode limits = tree.putArray("limits");
        from.limits().forEach(limit -> {
            ObjectNode node = limits.addObject()
                    .put("id", limit.id())
                    .put("name", limit.name())
                    .put("side", limit.side().name());
            amount(node, "actual", limit.actual().value(), limit.unit());
            node.put("comparison", limit.comparison());
            amount(node, "limit", limit.limit().value(), limit.unit());
            node.put("passed", limit.passed());
        });
    }

    private void judgements(ObjectNode tree) {
        ArrayNode findings = tree.putArray("findings");
        from.findings().forEach(finding -> {
            ObjectNode node = findings.addObject()
                    .put("element", finding.element())
                    .put("name", finding.name())
                    .put("subject", finding.subject())
                    .put("kind", finding.kind().name())
                    .put("kindInWords", finding.kind().chinese())
                    .put("declared", finding.declared())
                    .put("found", finding.found().value())
                    .put("difference", finding.difference())
                    .put("sentence", finding.sentence());
            finding.silent().forEach(node.putArray("silent")::add);
        });
        ArrayNode unanswered = tree.putArray("unanswered");
        from.unanswered()
                .forEach(silence -> unanswered
                        .addObject()
                        .put("element", silence.element())
                        .put("dataset", silence.dataset())
                        .put("department", silence.department())
                        .put("answer", silence.kind().name())
                        .put("mandatory", silence.mandatory()));
        ArrayNode doubts = tree.putArray("suspicions");
        from.suspicions().forEach(it -> note(doubts.addObject(), it.rule(), it.subject(), it.sentence()));
        ArrayNode remarks = tree.putArray("remarks");
        from.remarks().forEach(it -> note(remarks.addObject(), it.rule(), it.subject(), it.sentence()));
        ArrayNode unused = tree.putArray("withoutEffect");
        from.unused()
                .forEach(it -> unused.addObject()
                        .put("dataset", it.row().dataset())
                        .put("subject", it.row().subject())
                        .put("source", it.row().sourceRef())
                        .put("reason", it.reason()));
    }

    private void trace(ObjectNode tree) {
        ObjectNode trace = tree.putObject("trace");
        trace.set("perHeadMonthlyIncome", node(from.perHeadMonthlyIncome()));
        from.topUp().ifPresent(topUp -> trace.set("topUp", node(topUp)));
        ObjectNode assets = trace.putObject("assets");
        from.assets().forEach(asset -> assets.set(asset.id(), node(asset.amount())));
        ObjectNode limits = trace.putObject("limits");
        from.limits().forEach(limit -> limits.set(limit.id(), node(limit.limit())));
    }

    private static ObjectNode node(Traced<?> traced) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", traced.kind().name())
                .put("step", traced.step())
                .put("scope", traced.scope())
                .put("sentence", traced.sentence())
                .put("basis", traced.basis());
        if (!traced.because().isEmpty()) {
            ArrayNode because = node.putArray("because");
            traced.because().forEach(cause -> because.add(node(cause)));
        }
        return node;
    }

    private static void note(ObjectNode node, String rule, String subject, String sentence) {
        node.put("rule", rule).put("subject", subject).put("sentence", sentence);
    }

    private static ObjectNode category(Category category) {
        return JsonNodeFactory.instance.objectNode().put("id", category.id()).put("name", category.name());
    }

    private static ObjectNode money(Money money) {
        return JsonNodeFactory.instance.objectNode().put("exact", money.yuan()).put("shown", money.shown());
    }

    private static void amount(ObjectNode node, String name, BigDecimal amount, String unit) {
        node.putObject(name)
                .put("exact", amount)
                .put("shown", Shown.of(amount, unit))
                .put("unit", unit);
    }
}
