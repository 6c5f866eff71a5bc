package org.hedui.ui.parts;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.hedui.kernel.Period;
import org.hedui.ui.words.Words;

/** Moments as clerks write them, in China's time wherever the server stands. */
public final class Moments {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Moments() {}

    public static String day(Instant moment) {
        return DAY.format(moment.atZone(CHINA));
    }

    /** Whole months from and to, both included: 2025-11 至 2026-10. */
    public static String months(Period period) {
        YearMonth from = YearMonth.from(period.from());
        YearMonth to = YearMonth.from(period.to().minusDays(1));
        return from.equals(to) ? from.toString() : Words.say("period.months", from, to);
    }

    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(CHINA));
    }

    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(CHINA));
    }
}
