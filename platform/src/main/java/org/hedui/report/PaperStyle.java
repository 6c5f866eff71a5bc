package org.hedui.report;

import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.hedui.kernel.Period;

/**
 * The measures of a paper, in points. Sizes follow the Chinese scale (号) that GB/T 9704 and office practice use: 二号 22,
 * 四号 14, 小四 12, 五号 10.5, 小五 9.
 */
final class PaperStyle {
    static final float TITLE = 22;
    static final float HEADING = 13;
    static final float CONCLUSION = 12;
    static final float BODY = 10.5f;
    static final float TABLE = 9;
    static final float SMALL = 8;
    static final float ISSUER = 14;

    static final float SIDE = 62;
    static final float TOP = 78;
    static final float BOTTOM = 70;

    static final float RULE = 0.5f;
    static final float FRAME = 1f;

    static final Color INK = new Color(0x1A1A1A);
    static final Color QUIET = new Color(0x6B6B6B);
    static final Color LINE = new Color(0x555555);
    static final Color HEAD_GROUND = new Color(0xF1F1EF);
    static final Color RED = new Color(0xB3261E);
    /** PDF/A-1 knows no transparency, so what lies behind the text is simply light. */
    static final Color WATERMARK = new Color(0xE9E9E9);

    static final Color DEMO_WATERMARK = new Color(0xF8E7E5);

    /** China keeps one official time. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** 1 to 10 as headings count: 一 to 十; figures beyond. */
    static String ordinal(int number) {
        return number <= 10 ? "一二三四五六七八九十".substring(number - 1, number) : String.valueOf(number);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, CHINA));
    }

    /** Periods are closed-open; people name the last month. */
    static String window(Period period) {
        LocalDate last = period.to().minusDays(1);
        return PaperWords.of("head.window.value", MONTH.format(period.from()), MONTH.format(last), period.months());
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(CHINA));
    }

    /** A source that names only the day names it at its first instant: then the time says nothing. */
    static String dayOrMinute(Instant instant) {
        return instant.atZone(CHINA).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(instant.atZone(CHINA).toLocalDate())
                : minute(instant);
    }

    private PaperStyle() {}
}
