package org.jobcenterportal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, typed or picked, as people in the reader's language write it: "26.11.2026". The week begins on Monday. */
public class DayPicker extends DatePicker {

    /** Offers the days from the first to the last only. */
    public DayPicker(String label, LocalDate first, LocalDate last) {
        super(label);
        setMin(first);
        setMax(last);
        var spoken = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH ? Locale.UK : Locale.GERMANY;
        setLocale(spoken);
        setI18n(words(spoken));
    }

    private DatePickerI18n words(Locale locale) {
        var sundayFirst =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        var words = new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                                .replace(".", ""))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("uikit.day.today"))
                .setCancel(getTranslation("uikit.day.cancel"));
        return locale.equals(Locale.GERMANY)
                ? words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy")
                : words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy");
    }
}
