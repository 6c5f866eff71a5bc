package org.hedui.policy;

import java.util.List;

/** The kinds of sentences a pack words for findings and doubts, with the names that may stand in braces there. */
public final class Wording {
    /** {要素} {对象} {申报} {查得} {差额} {单位} {部门}. */
    public static final String AGREES = "agrees";

    public static final String DIFFERS = "differs";
    public static final String DECLARED_NOT_FOUND = "declared-not-found";
    public static final String FOUND_NOT_DECLARED = "found-not-declared";
    public static final String SOURCE_SILENT = "source-silent";
    /** {部门} {数据} {答复} {要素}. */
    public static final String UNANSWERED = "unanswered";
    /** {数据} {对象} {缺少} {公式}. */
    public static final String INCOMPLETE = "incomplete";

    /** {数据} {对象} {条数}. */
    public static final String NAME_CONFLICT = "name-conflict";
    /** {数据} {对象} {条数}. */
    public static final String SHARED_NUMBER = "shared-number";

    static final List<String> KINDS = List.of(
            AGREES,
            DIFFERS,
            DECLARED_NOT_FOUND,
            FOUND_NOT_DECLARED,
            SOURCE_SILENT,
            UNANSWERED,
            INCOMPLETE,
            NAME_CONFLICT,
            SHARED_NUMBER);

    private Wording() {}
}
