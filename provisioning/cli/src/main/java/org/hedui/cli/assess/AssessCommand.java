package org.hedui.cli.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedui.cli.Sentences;
import org.hedui.content.Content;
import org.hedui.derivation.Assessment;
import org.hedui.derivation.Derivation;
import org.hedui.derivation.HouseholdFacts;
import org.hedui.derivation.example.ExampleRun;
import org.hedui.derivation.example.FileMistakes;
import org.hedui.derivation.example.HouseholdFile;
import org.hedui.kernel.VerificationException;
import org.hedui.policy.PackLoader;
import org.hedui.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Income, assets and category of a household written down in a file, by a policy pack, with every reason. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Derives a household's income and assets from a file, by a policy pack, and shows how each figure came about.",
            "The file is described in packs/README.md of the content."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:assessed, and as the file expects if it expects something",
            "1:refused: no such file or pack, a parameter has expired, a rule gives no value",
            "2:the file has mistakes, or the command was used wrongly",
            "3:assessed, and other than the file expects"
        })
public final class AssessCommand implements Callable<Integer> {
    private static final int MISTAKES = CommandLine.ExitCode.USAGE;
    private static final int OTHER_THAN_EXPECTED = 3;

    @Parameters(paramLabel = "CASE.yaml", description = "The household.")
    private Path file = Path.of("");

    @Option(
            names = "--pack",
            paramLabel = "ID",
            description = "The policy pack, as dongliao; else the file's own `pack`.")
    private @Nullable String pack;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of application; else the file's own `as-of`.")
    private @Nullable LocalDate asOf;

    @Option(names = "--content", paramLabel = "DIR", description = "The folder that holds packs and catalogue.")
    private @Nullable Path content;

    @Option(names = "--json", description = "Answers in JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Content folder = ContentFolder.of(content);
        ObjectNode household = household();
        PolicyPack rules = new PackLoader(folder).load(packOf(household));
        Optional.ofNullable(asOf).ifPresent(day -> household.put("as-of", day.toString()));
        try {
            HouseholdFacts facts = HouseholdFile.read(household, rules);
            Assessment assessment = Derivation.assess(rules, facts);
            List<String> differences = household.has("expect") ? ExampleRun.differences(rules, household) : List.of();
            print(assessment, facts, household.has("expect"), differences);
            return differences.isEmpty() ? CommandLine.ExitCode.OK : OTHER_THAN_EXPECTED;
        } catch (FileMistakes mistakes) {
            new MistakeLines(words(), json).print(mistakes, spec.commandLine());
            return MISTAKES;
        }
    }

    private ObjectNode household() {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        Path name = Optional.ofNullable(absolute.getFileName()).orElse(absolute);
        if (!Files.isRegularFile(absolute)) {
            throw new VerificationException("HEDUI-CASEFILE-002", "there is no file %s".formatted(file), file);
        }
        JsonNode tree = new Content(folder).tree(name.toString());
        if (tree instanceof ObjectNode table) {
            return table;
        }
        throw new VerificationException(
                "HEDUI-CASEFILE-005",
                "%s holds no household: it is no table of names and values".formatted(file),
                file);
    }

    private String packOf(ObjectNode household) {
        return Optional.ofNullable(pack)
                .or(() -> Optional.ofNullable(household.get("pack")).map(JsonNode::asText))
                .orElseThrow(() -> new VerificationException(
                        "HEDUI-CASEFILE-003", "name a policy pack with --pack, or in the file as `pack:`"));
    }

    private void print(Assessment assessment, HouseholdFacts facts, boolean expecting, List<String> differences)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AssessmentJson.of(assessment, expecting, differences));
        } else {
            new AssessmentText(words(), out, facts).print(assessment, expecting, differences);
        }
        out.flush();
    }

    /** What a household is told is Chinese; English on request. */
    private static Sentences words() {
        return Sentences.ofMachineElse(Locale.CHINESE);
    }
}
