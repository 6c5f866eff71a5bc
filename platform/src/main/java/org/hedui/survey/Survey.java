package org.hedui.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hedui.crypto.CryptoSuite;
import org.hedui.crypto.Digest;
import org.hedui.kernel.Canonical;
import org.hedui.kernel.CaseNumber;
import org.hedui.kernel.VerificationException;

/**
 * One survey of a household.
 *
 * @param number the case's, with a running number, as {@code 150822-20260301-00007-S01}
 * @param run the system check whose findings it supplements
 * @param investigators at least two, of different names
 * @param observations one for each point of the tenant's list; on a home visit none is left open
 * @param findings what it comes to, in the investigators' words
 * @param answers to the doubts of the newest assessment of this check, if there was one
 * @param household whether who was surveyed signed
 * @param team whether the investigators signed
 * @param scan of the paper, sealed
 */
public record Survey(
        String number,
        CaseNumber caseNumber,
        UUID run,
        Way way,
        LocalDate heldOn,
        String place,
        List<Investigator> investigators,
        List<Interviewee> interviewees,
        List<Observation> observations,
        String findings,
        List<DoubtAnswer> answers,
        SideSignature household,
        SideSignature team,
        UUID scan,
        Instant recordedAt,
        String recordedBy,
        String recordedByName) {
    private static final int FEWEST = 2;

    /**
     * @throws VerificationException HEDUI-SURVEY-003 if fewer than two held it, HEDUI-SURVEY-007 names the first point
     *     that a home visit leaves open, HEDUI-SURVEY-008 if place or findings are missing, HEDUI-SURVEY-009 if nobody was
     *     spoken to
     */
    public Survey {
        place = place.strip();
        findings = findings.strip();
        investigators = List.copyOf(investigators);
        interviewees = List.copyOf(interviewees);
        observations = List.copyOf(observations);
        answers = List.copyOf(answers);
        requireTwo(investigators);
        if (place.isEmpty() || findings.isEmpty()) {
            throw new VerificationException("HEDUI-SURVEY-008", "say where the survey was held and what it comes to");
        }
        if (interviewees.isEmpty()) {
            throw new VerificationException("HEDUI-SURVEY-009", "say who was spoken to, and in what relation");
        }
        if (way == Way.HOME_VISIT) {
            requireAllSeen(observations);
        }
    }

    private static void requireTwo(List<Investigator> investigators) {
        long different = investigators.stream()
                .map(Investigator::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        if (different < FEWEST || different < investigators.size()) {
            throw new VerificationException(
                    "HEDUI-SURVEY-003",
                    "a survey is held by at least %d different people; %d are named".formatted(FEWEST, different),
                    FEWEST,
                    different);
        }
    }

    private static void requireAllSeen(List<Observation> observations) {
        observations.stream()
                .filter(observation -> observation.seen().isEmpty())
                .findFirst()
                .ifPresent(open -> {
                    throw new VerificationException(
                            "HEDUI-SURVEY-007", "point %s of the survey is open".formatted(open.point()), open.text());
                });
    }

    /** What papers quote it by. */
    public String digest() {
        return Digest.of(CryptoSuite.GUOMI, Canonical.write(this)).value();
    }
}
