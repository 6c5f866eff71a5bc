package org.hedui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedui.evidence.AnswerKind;
import org.hedui.kernel.Period;

/**
 * Everything a verification report says, in the order in which it says it (after the report of 泰州, DOMAIN D). Figures
 * and sentences are finished: the paper computes nothing but the counts of its own tables.
 *
 * @param items one for each dataset of the scheme, asked or not
 * @param surveys those that supplement the departments' answers, if any were held
 * @param notes what the reader must know: objection, purpose; see {@link ReportNotes}
 * @param demo whether every page is marked as made of demonstration data
 */
public record ReportContent(
        ReportNumber number,
        Head head,
        Family family,
        List<CheckedItem> items,
        @OmittedWhenEmpty List<SurveyPart> surveys,
        List<ComparisonLine> comparison,
        Derivation derivation,
        Conclusion conclusion,
        List<String> notes,
        boolean demo) {
    public ReportContent {
        items = List.copyOf(items);
        surveys = List.copyOf(surveys);
        comparison = List.copyOf(comparison);
        notes = List.copyOf(notes);
    }

    /** A report of a household that was not surveyed. */
    public ReportContent(
            ReportNumber number,
            Head head,
            Family family,
            List<CheckedItem> items,
            List<ComparisonLine> comparison,
            Derivation derivation,
            Conclusion conclusion,
            List<String> notes,
            boolean demo) {
        this(number, head, family, items, List.of(), comparison, derivation, conclusion, notes, demo);
    }

    /**
     * @param centre the verification centre that issues the report
     * @param applicantId as it shall be printed, masked or not
     * @param incomePeriod the window over which income is measured
     * @param assetsAsOf the day on which assets are counted
     */
    public record Head(
            String centre,
            Instant issuedAt,
            String scheme,
            String applicant,
            String applicantId,
            String address,
            String entrustingUnit,
            String entrustmentNumber,
            String authorizationNumber,
            Period incomePeriod,
            LocalDate assetsAsOf) {}

    public record Family(List<Member> members, List<Obligor> obligors, List<IntegrityNote> integrity) {
        public Family {
            members = List.copyOf(members);
            obligors = List.copyOf(obligors);
            integrity = List.copyOf(integrity);
        }
    }

    /**
     * @param relation to the applicant
     * @param id as it shall be printed
     * @param situation work, study, ability to work
     */
    public record Member(String name, String relation, String id, String sex, int age, String situation) {}

    /** A legally obliged supporter (赡养、抚养、扶养义务人) who does not live with the household. */
    public record Obligor(String name, String relation, String id, String situation) {}

    /** What is known of the household's good faith (诚信信息). */
    public record IntegrityNote(String record, String investigator, LocalDate date) {}

    /**
     * One dataset of one department.
     *
     * @param feedbackAt when the department answered (反馈时间)
     * @param coverage what the answer reaches, for example the period or the delivery it was read from
     * @param columns the headings of {@code rows}; empty unless the answer is {@link AnswerKind#FOUND}
     * @param remark why there is no answer, or what a reader must know of it
     */
    public record CheckedItem(
            String dataset,
            String department,
            AnswerKind answer,
            Optional<Instant> feedbackAt,
            String coverage,
            List<String> columns,
            List<List<String>> rows,
            String remark) {
        public CheckedItem {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d cells does not fit %d columns".formatted(row.size(), columns.size()));
                }
            }
        }
    }

    /** Declared against verified against the limit of the policy (S0-08). */
    public record ComparisonLine(String element, Figure declared, Figure verified, Figure limit, String finding) {}

    /**
     * @param pack name of the policy pack
     * @param version its version
     * @param validOn the day whose parameters were used
     */
    public record Derivation(String pack, String version, LocalDate validOn, List<DerivedGroup> groups) {
        public Derivation {
            groups = List.copyOf(groups);
        }
    }

    /** Income, assets, or the household's result. */
    public record DerivedGroup(String title, List<DerivedLine> lines) {
        public DerivedGroup {
            lines = List.copyOf(lines);
        }
    }

    /** @param total whether the line sums up those above it */
    public record DerivedLine(String label, Figure figure, boolean total, List<TraceLine> trace) {
        public DerivedLine {
            trace = List.copyOf(trace);
        }
    }

    /**
     * One step of how a figure came about.
     *
     * @param sentence the step in words, with its figures
     * @param basis rule and version, or the provision behind it; may be empty
     * @param source the rows it was read from; may be empty
     */
    public record TraceLine(String sentence, String basis, String source) {}

    /**
     * @param category in a few words, as 符合最低生活保障条件
     * @param statement the conclusion in full sentences
     * @param doubts what is left for a survey or a re-verification; empty if nothing is
     */
    public record Conclusion(
            String category, List<String> statement, List<String> doubts, List<Signatory> signatories) {
        public Conclusion {
            statement = List.copyOf(statement);
            doubts = List.copyOf(doubts);
            signatories = List.copyOf(signatories);
        }
    }

    /**
     * @param opinion agreement, or the dissent in words
     * @param authentication how the signer proved to be the signer
     */
    public record Signatory(String name, String role, String opinion, Instant signedAt, String authentication) {}
}
