package org.hedui.report;

import java.time.Instant;

/**
 * The circumstances of one print: each is a paper of its own (第 n 次打印), and its watermark says who took it out of the
 * system.
 *
 * @param copy which print of this report it is, from 1
 * @param by the person it was made for, as the watermark names them
 */
public record Printing(int copy, Instant at, String by) {
    public Printing {
        if (copy < 1) {
            throw new IllegalArgumentException("prints are counted from 1, not " + copy);
        }
    }
}
