package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.files.FileGuard;
import org.hedui.files.FileKind;
import org.hedui.files.GuardLimits;
import org.hedui.files.InspectedFile;
import org.hedui.files.TableCharset;
import org.hedui.household.DeclarationIntake;
import org.hedui.kernel.VerificationException;
import org.hedui.roster.ReturnedRoster;
import org.hedui.roster.RosterContent;
import org.hedui.roster.RosterReading;
import org.hedui.roster.RosterTemplate;
import org.hedui.roster.RosterTerms;

/** How a roster is read: through the guard, by the tenant's rules, against the people of its cases. */
@Dependent
public class RosterDesk {
    private static final long MEGABYTE = 1L << 20;

    /** A roster lists people of one place: it is small, and it is kept. */
    private static final GuardLimits LIMITS = new GuardLimits(
            20 * MEGABYTE, 512, 512 * MEGABYTE, 100, 32_767, 1_048_576, 16_384, 400_000, 64 * MEGABYTE, 20 * MEGABYTE);

    /** A file as it was read. */
    record Read(InspectedFile file, String digest, RosterContent content) {}

    private final CaseTerms terms;
    private final DeclarationIntake declarations;

    @Inject
    public RosterDesk(CaseTerms terms, DeclarationIntake declarations) {
        this.terms = terms;
        this.declarations = declarations;
    }

    OutgoingFile template() {
        RosterTerms rules = rules();
        return new OutgoingFile(
                "%s核对人员花名册.xlsx".formatted(rules.place()),
                FileKind.XLSX.mediaType(),
                new RosterTemplate(rules).workbook());
    }

    /** Everything that is wrong with it, those included who are members of other cases. */
    Read read(Upload upload) {
        InspectedFile file = new FileGuard(LIMITS).table(upload.file(), upload.name(), TableCharset.UTF_8);
        if (file.kind() != FileKind.XLSX) {
            throw new VerificationException(
                    "HEDUI-ROSTER-007",
                    "%s is no workbook; a roster is sent as xlsx".formatted(file.name()),
                    file.name());
        }
        RosterContent content = RosterReading.read(file, rules(), LIMITS);
        return new Read(
                file,
                digest(file),
                content.with(declarations.membersElsewhere(content.memberRows().keySet())));
    }

    OutgoingFile marked(Read read) {
        String name = read.file().name().replaceAll("(?i)\\.xlsx$", "");
        return new OutgoingFile(
                "%s（退回）.xlsx".formatted(name.replaceAll("（退回）$", "")),
                FileKind.XLSX.mediaType(),
                new ReturnedRoster(LIMITS).of(read.file(), read.content()));
    }

    private RosterTerms rules() {
        return RosterTerms.of(terms.tenant(), terms.pack());
    }

    private static String digest(InspectedFile file) {
        try {
            return Digest.of(CryptoSuite.GUOMI, Files.readAllBytes(file.path())).value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
