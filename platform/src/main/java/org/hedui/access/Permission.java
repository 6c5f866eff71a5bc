package org.hedui.access;

/** What a use case may demand. Roles hold permissions ({@link Role}); people hold roles. */
public enum Permission {
    DECLARE_HOUSEHOLD,
    RECORD_AUTHORIZATION,
    SEND_ENTRUSTMENT,
    ACCEPT_CASE,
    BROWSE_CASES,
    READ_CASE,
    UNMASK_PERSON,
    BROWSE_DELIVERIES,
    IMPORT_DELIVERY,
    RUN_SYSTEM_CHECK,
    ASSESS_CASE,
    SIGN_CONCLUSION,
    ISSUE_REPORT,
    DELIVER_REPORT,
    READ_REPORT,
    READ_AUDIT,
    READ_SETTINGS
}
