package org.hedui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedui.kernel.Period;

/** A letter to be printed, and signed or sealed by hand. */
public sealed interface LetterContent {
    String number();

    /** Who hands the form out. */
    String issuer();

    Instant printedAt();

    boolean demo();

    /**
     * The household's letter of authorization (授权书): declaration of truth, consent to the check within the named bounds
     * (S3-01, S3-02, S3-03), consent to publicity if it is given (S1-12), and a line to sign for each signer (S4-23).
     *
     * @param issuer the centre that is authorized
     * @param applicantId as it shall be printed
     * @param sources what may be asked, and of whom; nothing else may
     * @param validUntil the last day on which a question may be asked under it
     * @param agent who files the application for the household
     */
    record Authorization(
            String number,
            String issuer,
            Instant printedAt,
            boolean demo,
            String applicant,
            String applicantId,
            String address,
            String scheme,
            List<Source> sources,
            boolean publicity,
            LocalDate validUntil,
            List<Signer> signers,
            Optional<String> agent)
            implements LetterContent {
        public Authorization {
            sources = List.copyOf(sources);
            signers = List.copyOf(signers);
        }
    }

    /** @param items what the department may be asked, in words */
    record Source(String department, String items) {}

    /** @param guardian who signs for a minor or a person incapable of acting */
    record Signer(String name, String relation, String id, Optional<String> guardian) {}

    /**
     * The letter of entrustment (委托书) of the unit that approves (谁审批、谁委托, S1-10), with the roster (花名册) as its annex.
     *
     * @param issuer the entrusting unit
     * @param centre who is entrusted
     * @param contact person and telephone number at the unit
     * @param legalBasis the provision under which the unit asks
     * @param reason new application, review, or a letter of complaint
     */
    record Entrustment(
            String number,
            String issuer,
            Instant printedAt,
            boolean demo,
            String centre,
            String contact,
            String legalBasis,
            String scheme,
            String reason,
            Period incomePeriod,
            LocalDate assetsAsOf,
            List<RosterLine> roster)
            implements LetterContent {
        public Entrustment {
            roster = List.copyOf(roster);
        }

        /** By household number, as households are counted on the roster. */
        long households() {
            return roster.stream().map(RosterLine::household).distinct().count();
        }
    }

    /**
     * @param household number of the household
     * @param part 共同生活 or 义务人
     */
    record RosterLine(
            String household,
            String head,
            String name,
            String relation,
            String id,
            String registeredAddress,
            String address,
            String part,
            String phone,
            String authorizationNumber,
            Figure declaredIncome,
            Figure declaredAssets,
            String remark) {}

    /**
     * A letter to a department that is not on line (查询函, S4-28): whom it is asked about, what, until when.
     *
     * @param department who is asked
     * @param dataset what is asked for, in words, and of it {@code columns}
     * @param dueOn when an answer is expected
     * @param households how many the people belong to
     * @param by for whom it was made, as its watermark says
     */
    record Inquiry(
            String number,
            String issuer,
            Instant printedAt,
            boolean demo,
            String department,
            String dataset,
            List<String> columns,
            LocalDate dueOn,
            int households,
            List<Asked> asked,
            String by)
            implements LetterContent {
        public Inquiry {
            columns = List.copyOf(columns);
            asked = List.copyOf(asked);
        }
    }

    /** @param authorizationNumber of the letter by which the person consents */
    record Asked(String name, String id, String authorizationNumber) {}
}
