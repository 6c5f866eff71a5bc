package org.hedui.ui.words;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;

/** Calendars in the words of the page, and in both languages in the order that clerks write: 2026-03-31. */
public final class ChineseCalendar {
    /** Of a list in a text: names of months hold neither. */
    private static final String SEPARATOR = "[\\u3001,]\\s*";

    private ChineseCalendar() {}

    /** A field for a day, as 2026-03-31. */
    public static DatePicker picker() {
        DatePicker picker = new DatePicker();
        picker.setLocale(Language.current().locale());
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
        return List.of(Words.say(key).split(SEPARATOR));
    }
}
