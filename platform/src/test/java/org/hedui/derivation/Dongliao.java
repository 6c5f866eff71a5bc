package org.hedui.derivation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import org.hedui.content.Content;
import org.hedui.derivation.example.HouseholdFile;
import org.hedui.policy.PackLoader;
import org.hedui.policy.PolicyPack;

/** The pack of Dongliao, compiled once for all tests, and households written as in its examples. */
final class Dongliao {
    static final Content CONTENT = new Content(Path.of("../tenants/src/main/content"));
    static final PolicyPack PACK = new PackLoader(CONTENT).load("dongliao");

    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** An urban household of one man of forty-six, able to work, asked about everywhere; {@code more} is added to the file. */
    static HouseholdFacts oneMan(String more) {
        return facts("""
                as-of: 2026-03-10
                scheme: dibao
                area: urban
                members: [{key: M1, birth: 1980-01-01, ability: able}]
                """ + more);
    }

    static HouseholdFacts facts(String yaml) {
        try {
            return HouseholdFile.read(YAML.readTree(yaml), PACK);
        } catch (JsonProcessingException noYaml) {
            throw new IllegalStateException(noYaml);
        }
    }

    static HouseholdFacts example(String name) {
        return HouseholdFile.read(CONTENT.tree("packs/dongliao/examples/" + name + ".yaml"), PACK);
    }

    static Assessment assess(HouseholdFacts facts) {
        return Derivation.assess(PACK, facts);
    }

    private Dongliao() {}
}
