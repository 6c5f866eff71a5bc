package org.hedui.cli.assess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.hedui.cli.Sentences;
import org.hedui.derivation.example.FileMistakes;
import org.hedui.derivation.example.Mistake;
import picocli.CommandLine;

/** All mistakes of a file, one a line: where, what stands there, what was expected. */
final class MistakeLines {
    private final Sentences words;
    private final boolean json;

    MistakeLines(Sentences words, boolean json) {
        this.words = words;
        this.json = json;
    }

    void print(FileMistakes mistakes, CommandLine line) throws JsonProcessingException {
        if (json) {
            line.getOut().println(JsonMapper.builder().build().writeValueAsString(tree(mistakes)));
            return;
        }
        line.getErr().println(words.of("assess.mistakes", mistakes.mistakes().size()));
        mistakes.mistakes().forEach(mistake -> line.getErr().println("  " + sentence(mistake)));
    }

    private ObjectNode tree(FileMistakes mistakes) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("code", mistakes.code());
        ArrayNode list = tree.putArray("mistakes");
        mistakes.mistakes()
                .forEach(mistake -> list.addObject()
                        .put("path", mistake.path())
                        .put("found", mistake.found())
                        .put("expected", expected(mistake))
                        .put("sentence", sentence(mistake)));
        return tree;
    }

    private String sentence(Mistake mistake) {
        return mistake.found().isEmpty()
                ? words.of("assess.mistake.nothing", mistake.path(), expected(mistake))
                : words.of("assess.mistake", mistake.path(), mistake.found(), expected(mistake));
    }

    private String expected(Mistake mistake) {
        String key = mistake.expected().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.of("assess.expected." + key, mistake.detail());
    }
}
