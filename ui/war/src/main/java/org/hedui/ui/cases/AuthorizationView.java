package org.hedui.ui.cases;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.ui.parts.Callout;
import org.hedui.ui.parts.Notices;
import org.hedui.ui.parts.Panel;
import org.hedui.ui.parts.Sheet;
import org.hedui.ui.parts.Tone;
import org.hedui.ui.shell.Frame;
import org.hedui.ui.shell.PageTitle;
import org.hedui.ui.words.Words;
import org.hedui.verification.AuthorizationForm;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.ReadCase;
import org.hedui.verification.RecordAuthorization;

/** Puts the signed letter (授权书) of a household on file: who signed, what it opens, until when, and its scan. */
@CdiComponent
@Route(value = "cases/:number/authorization", layout = Frame.class)
public class AuthorizationView extends Sheet implements BeforeEnterObserver, HasDynamicTitle {
    private static final String UNSIGNED = "HEDUI-AUTH-003";
    private final ReadCase cases;
    private final DeclarationGuide guide;
    private final RecordAuthorization authorizations;
    private final Clock clock;

    @Inject
    public AuthorizationView(ReadCase cases, DeclarationGuide guide, RecordAuthorization authorizations, Clock clock) {
        this.cases = cases;
        this.guide = guide;
        this.authorizations = authorizations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number =
                new CaseNumber(event.getRouteParameters().get("number").orElseThrow());
        CaseDossier dossier = cases.open(number);
        LocalDate today = LocalDate.now(clock);
        SignerRows signers = new SignerRows(dossier.household().people(), today);
        LetterFields letter = new LetterFields(guide.items(dossier.household().scheme()), today);
        ScanUpload scan = new ScanUpload();
        addDetachListener(gone -> scan.discard());
        Button submit = new Button(Words.say("authorization.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setId("authorization-submit");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit(number, signers, letter, scan);
            } catch (VerificationException refused) {
                sayWhoHasNotSigned(refused, dossier.household());
            } finally {
                submit.setEnabled(true);
            }
        });
        Button cancel = new Button(Words.say("cancel"), click -> UI.getCurrent().navigate("cases/" + number));
        Div foot = new Div(cancel, submit);
        foot.addClassName("hd-foot");
        add(
                new Panel(Words.say("authorization.signers"), signers)
                        .flush()
                        .line(Words.say("authorization.signers."
                                + dossier.workflow().signers().name())),
                new Panel(Words.say("authorization.letter"), letter),
                new Panel(Words.say("authorization.scan"), filed(number), scan)
                        .line(Words.say("authorization.scan.line")),
                foot);
        head(
                Words.say("authorization.form.title"),
                Words.say("case.subtitle", number, dossier.summary().applicant()));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of("authorization.form.title");
    }

    /** A scan that came with others of the roster; another one may take its place. */
    private Div filed(CaseNumber number) {
        Div filed = new Div();
        if (authorizations.hasFiledScan(number)) {
            filed.setId("filed-scan");
            filed.add(
                    new Callout(Words.say("authorization.scan.filed"), Tone.GREEN),
                    new DocumentLink(
                            Words.say("authorization.scan.filed.open"), () -> authorizations.filedScan(number), true));
        }
        return filed;
    }

    /** The refusal knows the person by a key, since it also goes into logs; here it is said by name. */
    private static void sayWhoHasNotSigned(VerificationException refused, CaseDossier.Household household) {
        if (!UNSIGNED.equals(refused.code())) {
            throw refused;
        }
        String key = String.valueOf(refused.arguments().get(0));
        Notices.look("authorization.unsigned", household.nameOf(key));
    }

    private void submit(CaseNumber number, SignerRows signers, LetterFields letter, ScanUpload scan) {
        if (!letter.check()) {
            Notices.incomplete(letter);
            return;
        }
        boolean filed = authorizations.hasFiledScan(number);
        if (scan.upload().isEmpty() && !filed) {
            Notices.look("authorization.scan.missing");
            return;
        }
        AuthorizationForm form = new AuthorizationForm(
                signers.signatures(), letter.datasets(), letter.publicity(), letter.signedOn(), letter.validUntil());
        scan.upload()
                .ifPresentOrElse(
                        upload -> authorizations.record(number, form, upload),
                        () -> authorizations.recordWithFiledScan(number, form));
        Notices.done("authorization.done");
        UI.getCurrent().navigate("cases/" + number);
    }
}
