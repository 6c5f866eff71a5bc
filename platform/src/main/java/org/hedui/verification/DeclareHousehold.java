package org.hedui.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedui.access.CurrentActor;
import org.hedui.access.Permission;
import org.hedui.access.Requires;
import org.hedui.access.UseCase;
import org.hedui.audit.AuditFact;
import org.hedui.audit.AuditTrail;
import org.hedui.audit.Deed;
import org.hedui.casefile.CaseEvent;
import org.hedui.casefile.CaseFiles;
import org.hedui.casefile.VerificationCase;
import org.hedui.content.Content;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.household.Declaration;
import org.hedui.household.Declarations;
import org.hedui.household.Member;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.TenantSettings;

/** Puts a household's declaration on file, which opens a case; or a corrected one, which replaces it (S3-01). */
@UseCase
public class DeclareHousehold {
    static final List<String> FIELDS = List.of("name", "id-number", "relation", "address", "phone", "income", "assets");

    private final CaseProgress progress;
    private final CaseFiles cases;
    private final Declarations declarations;
    private final CompleteDeclaration completeness;
    private final Content content;
    private final AuditTrail audit;

    @Inject
    public DeclareHousehold(
            CaseProgress progress,
            CaseFiles cases,
            Declarations declarations,
            CompleteDeclaration completeness,
            Content content,
            AuditTrail audit) {
        this.progress = progress;
        this.cases = cases;
        this.declarations = declarations;
        this.completeness = completeness;
        this.content = content;
        this.audit = audit;
    }

    /** @return the number of the case it opens */
    @Requires(Permission.DECLARE_HOUSEHOLD)
    public CaseNumber declare(HouseholdForm form) {
        TenantSettings tenant = TenantSettings.current(content);
        CaseNumber number = cases.nextNumber(tenant.division(), progress.today());
        Declaration declaration = declaration(number, 1, form);
        requireListedNowhereElse(declaration);
        CaseFiles.By by = progress.by();
        cases.open(new VerificationCase(declaration, by.actorName()), by);
        keep(declaration, "declare-household");
        return number;
    }

    /**
     * The declaration as it stands, to be corrected: with identity numbers in full, which is recorded.
     *
     * @throws VerificationException HEDUI-CASE-001 if the case is under way and can no longer be corrected
     */
    @Requires(Permission.DECLARE_HOUSEHOLD)
    public HouseholdForm standing(CaseNumber number) {
        CaseEvent.REDECLARE.after(number, cases.require(number).status());
        Declaration declaration = declarations.latest(number);
        audit.append(AuditFact.of(new Deed("open-declaration"), number, "declaration", declaration.scheme())
                .withFields(FIELDS));
        return HouseholdForm.of(declaration);
    }

    /** Replaces the declaration of a case that is not under way yet; consent has to be given anew. */
    @Requires(Permission.DECLARE_HOUSEHOLD)
    public void correct(CaseNumber number, HouseholdForm form) {
        VerificationCase subject = progress.lock(number);
        Declaration corrected = declaration(number, declarations.latest(number).version() + 1, form);
        requireListedNowhereElse(corrected);
        progress.advance(subject, CaseEvent.REDECLARE, "");
        subject.describe(corrected);
        keep(corrected, "correct-declaration");
    }

    private Declaration declaration(CaseNumber number, int version, HouseholdForm form) {
        var declaration = new Declaration(
                number,
                version,
                form.scheme(),
                form.area(),
                form.township(),
                form.address(),
                form.phone(),
                form.members(),
                form.supporters(),
                form.declared(),
                form.claims(),
                progress.now(),
                CurrentActor.require().userId());
        completeness.require(declaration);
        return declaration;
    }

    /** One person in two households is resolved by people first (DOMAIN E). */
    private void requireListedNowhereElse(Declaration declaration) {
        List<CaseNumber> others = declarations.othersWithMember(
                declaration.members().stream().map(Member::id).toList(), declaration.caseNumber());
        if (!others.isEmpty()) {
            throw new VerificationException(
                    "HEDUI-HOUSEHOLD-005",
                    "a member of this household is a member in case %s as well".formatted(others.get(0)),
                    others.get(0));
        }
    }

    private void keep(Declaration declaration, String deed) {
        String digest =
                Digest.of(CryptoSuite.GUOMI, Canonical.write(declaration)).value();
        declarations.add(declaration, digest);
        audit.append(fact(deed, declaration, Map.of("digest", digest)));
    }

    /** What is said of a declaration that was put on file, by itself or with others. */
    static AuditFact fact(String deed, Declaration declaration, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("version", Integer.toString(declaration.version()));
        details.put("persons", Integer.toString(declaration.people().size()));
        return AuditFact.of(new Deed(deed), declaration.caseNumber(), "declaration", declaration.scheme())
                .withFields(FIELDS)
                .withDetails(details);
    }
}
