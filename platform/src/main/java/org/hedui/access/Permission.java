package org.hedui.access;

/** What a use case may demand. Roles hold permissions ({@link Role}); people hold roles. */
public enum Permission {
    DECLARE_HOUSEHOLD,
    RECORD_AUTHORIZATION,
    SEND_ENTRUSTMENT,
    REVIEW_PAPERS,
    ACCEPT_CASE,
    EXTEND_DEADLINE,
    BROWSE_CASES,
    READ_CASE,
    UNMASK_PERSON,
    BROWSE_DELIVERIES,
    IMPORT_DELIVERY,
    MEND_RECORD,
    RELEASE_RECORD,
    RUN_SYSTEM_CHECK,
    ASSESS_CASE,
    SIGN_CONCLUSION,
    ISSUE_REPORT,
    DELIVER_REPORT,
    READ_REPORT,
    CONFIRM_RECEIPT,
    ARCHIVE_CASE,
    BROWSE_ARCHIVE,
    READ_AUDIT,
    READ_SETTINGS
}
