package org.hedui.ui.cases;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import org.hedui.authorization.Authorization;
import org.hedui.authorization.Signature;
import org.hedui.files.OpenedDocument;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Facts;
import org.hedui.ui.parts.Moments;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Table;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.Household;
import org.hedui.verification.DeclarationGuide.Item;

/** The household's letter: who signed, what it opens, until when, and its scan. */
final class AuthorizationSection extends Section {
    AuthorizationSection(Authorization letter, Household household, List<Item> items, Supplier<OpenedDocument> scan) {
        String scope = items.stream()
                .filter(item -> letter.datasets().contains(item.dataset()))
                .map(Item::label)
                .collect(Words.listing());
        Facts facts = new Facts()
                .add("authorization.number", letter.number())
                .add("authorization.signedOn", letter.signedOn().toString())
                .add("authorization.validUntil", letter.validUntil().toString())
                .add("authorization.publicity", Words.say(letter.publicity() ? "yes" : "no"))
                .add("authorization.scope", scope)
                .add("authorization.recorded", Moments.minute(letter.recordedAt()));
        Panel panel = new Panel(Words.say("authorization.title"), facts)
                .actions(new DocumentLink(Words.say("authorization.scan"), scan, true));
        letter.revokedAt()
                .ifPresent(at ->
                        panel.with(new Callout(Words.say("authorization.revoked", Moments.minute(at)), Tone.RED)));
        Table signers =
                new Table("person.name", "authorization.signer", "authorization.fingerprint", "authorization.day");
        letter.signatures()
                .forEach(signature -> signers.row(
                        household.nameOf(signature.personKey()),
                        signer(signature),
                        Words.say(signature.fingerprint() ? "yes" : "no"),
                        signature.signedOn()));
        add(panel, new Panel(Words.say("authorization.signers"), signers).flush());
        addClassName("hd-stack");
    }

    private static String signer(Signature signature) {
        return signature
                .guardian()
                .map(guardian -> Words.say("authorization.guardian", guardian.value()))
                .orElse(Words.say("authorization.self"));
    }
}
