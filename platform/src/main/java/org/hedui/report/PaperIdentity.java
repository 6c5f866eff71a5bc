package org.hedui.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What identifies a paper on each of its pages and in its metadata.
 *
 * @param watermark who took it out and when; empty for forms without personal data of others
 */
record PaperIdentity(
        String title, String number, String issuer, Instant created, Optional<String> watermark, boolean demo) {}
