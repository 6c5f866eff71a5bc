package org.hedui.access;

import static org.hedui.access.Permission.*;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The roles of a tenant's people, with what each may do. In the token they stand in small words with hyphens, as
 * {@code acceptance-officer}.
 *
 * <p>Entry and checking are separate people's work (seed S1-08 「輸入與核查分離」), and system, security and audit
 * administrators are three persons (三员); the sets below share no deed that would join them.
 *
 * <p>People are searched for by those who answer a household or a unit that stands before them, the same who may see an
 * identity number in full. The committee signs cases that are brought before it, the archivist and the data officer
 * know papers and files: they search by number and by file. Administrators do not search at all.
 */
public enum Role {
    /** 乡镇经办人员 */
    TOWNSHIP_CLERK(
            DECLARE_HOUSEHOLD,
            IMPORT_ROSTER,
            BROWSE_ROSTERS,
            RECORD_AUTHORIZATION,
            SEARCH,
            SEARCH_PEOPLE,
            BROWSE_CASES,
            READ_CASE,
            UNMASK_PERSON),
    /** 委托单位经办人 */
    ENTRUSTING_OFFICER(
            SEND_ENTRUSTMENT,
            BROWSE_ROSTERS,
            CONFIRM_RECEIPT,
            SEARCH,
            SEARCH_PEOPLE,
            BROWSE_CASES,
            READ_CASE,
            READ_REPORT,
            UNMASK_PERSON),
    /** 初审员 */
    FIRST_REVIEWER(REVIEW_PAPERS, BROWSE_ROSTERS, SEARCH, SEARCH_PEOPLE, BROWSE_CASES, READ_CASE, UNMASK_PERSON),
    /** 受理员 */
    ACCEPTANCE_OFFICER(ACCEPT_CASE, BROWSE_ROSTERS, SEARCH, SEARCH_PEOPLE, BROWSE_CASES, READ_CASE, UNMASK_PERSON),
    /** 数据管理员 */
    DATA_OFFICER(SEARCH, BROWSE_DELIVERIES, IMPORT_DELIVERY, MEND_RECORD, BROWSE_SCHEDULE),
    /** 核对员 */
    CHECKING_OFFICER(
            RUN_SYSTEM_CHECK,
            ASK_DEPARTMENT,
            RECORD_REPLY,
            ASSESS_CASE,
            SEARCH,
            SEARCH_PEOPLE,
            BROWSE_CASES,
            READ_CASE,
            UNMASK_PERSON,
            BROWSE_DELIVERIES,
            RELEASE_RECORD,
            BROWSE_SCHEDULE),
    /** 调查员 */
    INVESTIGATOR(INVESTIGATE, SEARCH, BROWSE_CASES, READ_CASE, UNMASK_PERSON),
    /** 评审委员 */
    COMMITTEE_MEMBER(SIGN_CONCLUSION, SEARCH, BROWSE_CASES, READ_CASE),
    /** 核对中心主任 */
    CENTRE_HEAD(
            EXTEND_DEADLINE,
            SIGN_CONCLUSION,
            ISSUE_REPORT,
            DELIVER_REPORT,
            SEARCH,
            SEARCH_PEOPLE,
            BROWSE_CASES,
            READ_CASE,
            READ_REPORT,
            BROWSE_ARCHIVE,
            BROWSE_SCHEDULE,
            UNMASK_PERSON),
    /** 档案员 */
    ARCHIVIST(ARCHIVE_CASE, SEARCH, BROWSE_ARCHIVE, BROWSE_CASES, READ_CASE, READ_REPORT),
    /** 系统管理员 */
    SYSTEM_ADMINISTRATOR(READ_SETTINGS),
    /** 安全管理员 */
    SECURITY_ADMINISTRATOR(READ_SETTINGS),
    /** 审计管理员 */
    AUDIT_ADMINISTRATOR(READ_AUDIT),
    /** 省级监管员 */
    PROVINCE_OFFICER(BROWSE_SCHEDULE);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** As the token and the configuration of the identity provider write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this code. A token also carries roles that are none of ours; they give nothing. */
    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
