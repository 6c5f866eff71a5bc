package org.hedui.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hedui.casefile.CaseFiles;
import org.hedui.casefile.CaseIntake;
import org.hedui.household.Declaration;
import org.hedui.household.DeclarationIntake;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.DivisionCode;

/** Opens the cases of many households with their declarations, in a handful of statements. */
@Dependent
public class HouseholdIntake {
    private final CaseIntake cases;
    private final DeclarationIntake declarations;

    @Inject
    public HouseholdIntake(CaseIntake cases, DeclarationIntake declarations) {
        this.cases = cases;
        this.declarations = declarations;
    }

    List<CaseNumber> nextNumbers(DivisionCode division, LocalDate day, int count) {
        return cases.nextNumbers(division, day, count);
    }

    /** @return the digest of each declaration, in their order */
    List<String> open(List<Declaration> first, CaseFiles.By by) {
        cases.open(first, by);
        return declarations.add(first);
    }
}
