package org.hedui.ui.cases;

import static org.hedui.access.Permission.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedui.access.Permission;
import org.hedui.access.Role;
import org.hedui.ui.words.Words;
import org.hedui.verification.CaseDossier.Missing;

/** Whose turn it is to bring what a case lacks. It only says so; the use cases decide who may do what. */
final class Responsible {
    private static final Map<Missing, Permission> NEEDED = Map.ofEntries(
            Map.entry(Missing.AUTHORIZATION, RECORD_AUTHORIZATION),
            Map.entry(Missing.ENTRUSTMENT, SEND_ENTRUSTMENT),
            Map.entry(Missing.FIRST_REVIEW, REVIEW_PAPERS),
            Map.entry(Missing.ACCEPTANCE, ACCEPT_CASE),
            Map.entry(Missing.APPROVAL, ACCEPT_CASE),
            Map.entry(Missing.CORRECTION, DECLARE_HOUSEHOLD),
            Map.entry(Missing.SYSTEM_CHECK, RUN_SYSTEM_CHECK),
            Map.entry(Missing.DEPARTMENT_LETTER, ASK_DEPARTMENT),
            Map.entry(Missing.DEPARTMENT_ANSWER, RECORD_REPLY),
            Map.entry(Missing.SURVEY, INVESTIGATE),
            Map.entry(Missing.ASSESSMENT, ASSESS_CASE),
            Map.entry(Missing.CONCLUSION, SIGN_CONCLUSION),
            Map.entry(Missing.SIGNATURES, SIGN_CONCLUSION),
            Map.entry(Missing.REPORT, ISSUE_REPORT),
            Map.entry(Missing.DELIVERY, DELIVER_REPORT),
            Map.entry(Missing.RECEIPT, CONFIRM_RECEIPT),
            Map.entry(Missing.ARCHIVE, ARCHIVE_CASE));

    private Responsible() {}

    /** The offices that can bring any of it, as people call them. */
    static String inWords(List<Missing> missing) {
        return missing.stream()
                .map(NEEDED::get)
                .distinct()
                .flatMap(needed -> Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(needed)))
                .distinct()
                .map(Words::of)
                .collect(Collectors.joining(Words.say("list.or")));
    }
}
