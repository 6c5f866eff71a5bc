package org.hedui.ui.parts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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

    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(CHINA));
    }

    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(CHINA));
    }
}
