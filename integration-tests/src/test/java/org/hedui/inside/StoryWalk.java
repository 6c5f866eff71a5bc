package org.hedui.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedui.access.Actor;
import org.hedui.access.ActorScope;
import org.hedui.access.AuthenticationLevel;
import org.hedui.access.Role;
import org.hedui.authorization.Signature;
import org.hedui.cli.synthetic.Truth;
import org.hedui.department.DeliveryRequest;
import org.hedui.department.ImportProgress;
import org.hedui.entrustment.Entrustment;
import org.hedui.household.Declaration;
import org.hedui.household.DeclaredAmount;
import org.hedui.household.Member;
import org.hedui.household.Person;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.Money;
import org.hedui.kernel.TenantId;
import org.hedui.policy.Element;
import org.hedui.tenancy.Work;
import org.hedui.verification.AcceptCase;
import org.hedui.verification.AssessHousehold;
import org.hedui.verification.AuthorizationForm;
import org.hedui.verification.CaseDossier;
import org.hedui.verification.DeclarationGuide;
import org.hedui.verification.DeclareHousehold;
import org.hedui.verification.DeliverReport;
import org.hedui.verification.EntrustmentForm;
import org.hedui.verification.HouseholdForm;
import org.hedui.verification.ImportDelivery;
import org.hedui.verification.IssueReport;
import org.hedui.verification.ReadCase;
import org.hedui.verification.RecordAuthorization;
import org.hedui.verification.ReviewPapers;
import org.hedui.verification.RunSystemCheck;
import org.hedui.verification.SendEntrustment;
import org.hedui.verification.SignConclusion;
import org.hedui.verification.Upload;

/** Walks a synthetic household through the use cases, each step by the person whose step it is. */
@Dependent
public class StoryWalk {
    private static final byte[] SCAN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};

    @Inject
    DeclareHousehold declare;

    @Inject
    DeclarationGuide guide;

    @Inject
    RecordAuthorization authorize;

    @Inject
    SendEntrustment entrust;

    @Inject
    ReviewPapers review;

    @Inject
    AcceptCase accept;

    @Inject
    ImportDelivery deliveries;

    @Inject
    RunSystemCheck check;

    @Inject
    AssessHousehold assess;

    @Inject
    SignConclusion conclude;

    @Inject
    IssueReport issue;

    @Inject
    DeliverReport deliver;

    @Inject
    ReadCase read;

    private TenantId tenant = new TenantId("dongliao");

    private Set<String> withheld = Set.of();

    /** The letters signed from here on do not open these datasets. */
    StoryWalk withholding(String... datasets) {
        withheld = Set.of(datasets);
        return this;
    }

    /** Walks in another place. */
    StoryWalk in(String place) {
        tenant = new TenantId(place);
        return this;
    }

    <T> T as(Role role, Work<T, Exception> work) throws Exception {
        Actor actor = new Actor("walk-" + role.code(), role.code(), tenant, Set.of(role), AuthenticationLevel.PASSWORD);
        return ActorScope.as(actor, work);
    }

    /** Imports every file from its folder. */
    void importAll(List<Truth.DeliveredFile> files, Path folder) throws Exception {
        for (Truth.DeliveredFile file : files) {
            as(
                    Role.DATA_OFFICER,
                    () -> deliveries.importFile(
                            new DeliveryRequest(
                                    file.dataset(),
                                    file.period(),
                                    folder.resolve(file.name()),
                                    file.name(),
                                    file.charset(),
                                    Optional.empty(),
                                    file.suppliedOn()),
                            ImportProgress.UNWATCHED));
        }
    }

    /** As the clerk, with the form that was filled in before. */
    CaseNumber declared(HouseholdForm form) throws Exception {
        return as(Role.TOWNSHIP_CLERK, () -> declare.declare(form));
    }

    /** The letter, signed by all. */
    void authorize(CaseNumber number, Truth.Story story) throws Exception {
        Path scan = Files.createTempFile("letter", ".png");
        try {
            Files.write(scan, SCAN);
            AuthorizationForm form = letter(story);
            as(Role.TOWNSHIP_CLERK, () -> {
                authorize.record(number, form, new Upload(scan, "letter.png"));
                return number;
            });
        } finally {
            Files.delete(scan);
        }
    }

    void entrusted(CaseNumber number) throws Exception {
        as(Role.ENTRUSTING_OFFICER, () -> {
            entrust.send(number, new EntrustmentForm("东辽县民政局", "", Entrustment.Reason.NEW_APPLICATION));
            return number;
        });
    }

    void accepted(CaseNumber number) throws Exception {
        as(Role.ACCEPTANCE_OFFICER, () -> {
            accept.accept(number, Set.of());
            return number;
        });
    }

    /** As a place does where a first reviewer and an approver look the papers through. */
    void acceptedByTwo(CaseNumber number, Set<String> checklist) throws Exception {
        as(Role.FIRST_REVIEWER, () -> {
            review.pass(number, checklist);
            return number;
        });
        accepted(number);
    }

    void checked(CaseNumber number) throws Exception {
        as(Role.CHECKING_OFFICER, () -> {
            check.run(number);
            return number;
        });
    }

    CaseDossier computed(CaseNumber number) throws Exception {
        as(Role.CHECKING_OFFICER, () -> {
            assess.assess(number);
            return number;
        });
        return dossier(number);
    }

    /** Signed by a committee member and the head, issued and delivered. */
    CaseDossier delivered(CaseNumber number, String opinion) throws Exception {
        as(Role.COMMITTEE_MEMBER, () -> {
            conclude.propose(number, opinion);
            return number;
        });
        as(Role.CENTRE_HEAD, () -> {
            conclude.sign(number);
            issue.issue(number);
            deliver.deliver(number, "东辽县民政局");
            return number;
        });
        return dossier(number);
    }

    CaseDossier dossier(CaseNumber number) throws Exception {
        return as(Role.CHECKING_OFFICER, () -> read.open(number));
    }

    /** The story's declaration, with 0 for everything that is asked for and the household does not have. */
    HouseholdForm form(Truth.Story story) throws Exception {
        List<DeclaredAmount> declared = new ArrayList<>(story.declared());
        Set<String> said =
                declared.stream().map(DeclaredAmount::element).collect(Collectors.toCollection(HashSet::new));
        for (Element element : as(Role.TOWNSHIP_CLERK, () -> guide.elements("dibao"))) {
            if (said.add(element.id())) {
                declared.add(new DeclaredAmount(element.id(), Declaration.HOUSEHOLD, Money.ZERO));
            }
        }
        return new HouseholdForm(
                "dibao",
                story.area(),
                story.township(),
                story.address(),
                story.phone(),
                story.members(),
                story.supporters(),
                declared,
                story.claims());
    }

    private AuthorizationForm letter(Truth.Story story) throws Exception {
        LocalDate today = today();
        Member adult = story.members().get(0);
        List<Signature> signatures = new ArrayList<>();
        story.members().forEach(member -> signatures.add(signature(member, adult, today)));
        story.supporters().forEach(supporter -> signatures.add(signature(supporter, adult, today)));
        Set<String> datasets = as(Role.TOWNSHIP_CLERK, () -> guide.items("dibao")).stream()
                .map(DeclarationGuide.Item::dataset)
                .filter(dataset -> !withheld.contains(dataset))
                .collect(Collectors.toSet());
        return new AuthorizationForm(signatures, datasets, true, today, today.plusMonths(6));
    }

    private static Signature signature(Person person, Member adult, LocalDate today) {
        boolean minor = person.id().ageOn(today) < 18;
        return new Signature(person.key(), today, true, minor ? Optional.of(adult.name()) : Optional.empty());
    }

    /** The day of the server's clock. */
    static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }

    /** A folder for the synthetic files of one test run. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("synthetic");
    }
}
