/**
 * Numbered papers: the verification report (核对报告), {@link org.hedui.report.ReportPaper}, and the two letters that
 * households and offices sign before it, {@link org.hedui.report.LetterPaper}.
 *
 * <p>A paper is drawn from a plain record ({@link org.hedui.report.ReportContent}) and nothing else: no clock, no
 * database, no rule. The same content gives the same octets. Papers are PDF/A-1b with the whole face embedded as a
 * subset, so that they can be read in an archive decades from now.
 */
@NullMarked
package org.hedui.report;

import org.jspecify.annotations.NullMarked;
