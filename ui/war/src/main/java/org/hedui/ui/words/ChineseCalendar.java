package org.hedui.ui.words;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.Locale;

/** Calendars in the order and words that clerks write. */
public final class ChineseCalendar {
    private ChineseCalendar() {}

    /** A field for a day, as 2026-03-31. */
    public static DatePicker picker() {
        DatePicker picker = new DatePicker();
        picker.setLocale(Locale.SIMPLIFIED_CHINESE);
        picker.setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(Words.say("calendar.today"))
                .setCancel(Words.say("cancel"))
                .setMonthNames(words("calendar.months"))
                .setWeekdays(words("calendar.weekdays"))
                .setWeekdaysShort(words("calendar.weekdays.short")));
        return picker;
    }

    private static List<String> words(String key) {
        return List.of(Words.say(key).split("、"));
    }
}
