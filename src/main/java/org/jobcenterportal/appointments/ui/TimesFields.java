package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.uikit.Language;
import org.jspecify.annotations.Nullable;

/** The fields that the forms about times share; days and times can be typed. */
final class TimesFields {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final List<Duration> GRIDS =
            Stream.of(15, 30, 45, 60, 90).map(Duration::ofMinutes).toList();

    private final Component screen;
    private final TimesWords words;

    TimesFields(Component screen) {
        this.screen = screen;
        this.words = new TimesWords(screen);
    }

    DatePicker day(String label, @Nullable LocalDate value) {
        var field = new DatePicker(text(label));
        var locale = locale();
        field.setLocale(locale);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(text("today"))
                .setCancel(text("cancel")));
        field.setValue(value);
        return field;
    }

    TimePicker time(String label, @Nullable LocalTime value) {
        var field = new TimePicker(text(label));
        field.setLocale(locale());
        field.setStep(STEP);
        field.setValue(value);
        return field;
    }

    Select<VenueDetails> venue(List<VenueDetails> venues, @Nullable VenueId value) {
        var field = new Select<VenueDetails>();
        field.setLabel(text("venue"));
        field.setItems(venues);
        field.setItemLabelGenerator(words::place);
        venues.stream().filter(venue -> venue.id().equals(value)).findFirst().ifPresent(field::setValue);
        return field;
    }

    CheckboxGroup<Way> ways(Collection<Way> value) {
        var field = new CheckboxGroup<Way>(text("ways"));
        field.setItems(Way.values());
        field.setItemLabelGenerator(words::way);
        field.setValue(Set.copyOf(value));
        return field;
    }

    Select<DayOfWeek> weekday(@Nullable DayOfWeek value) {
        var field = new Select<DayOfWeek>();
        field.setLabel(text("weekday"));
        field.setItems(DayOfWeek.values());
        field.setItemLabelGenerator(words::weekday);
        field.setValue(value);
        return field;
    }

    Select<Duration> grid(Duration value) {
        var field = new Select<Duration>();
        field.setLabel(text("grid"));
        field.setItems(Stream.concat(GRIDS.stream(), Stream.of(value))
                .distinct()
                .sorted()
                .toList());
        field.setItemLabelGenerator(grid -> screen.getTranslation("appointments.times.minutes", grid.toMinutes()));
        field.setValue(value);
        return field;
    }

    String text(String name, Object... arguments) {
        return screen.getTranslation("appointments.times.field." + name, arguments);
    }

    String problem(String name) {
        return screen.getTranslation("appointments.times.problem." + name);
    }

    /** Whether a time can begin or end something. */
    static boolean isQuarter(@Nullable LocalTime time) {
        return time != null && time.toSecondOfDay() % STEP.toSeconds() == 0;
    }

    private static Locale locale() {
        return Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH ? Locale.UK : Locale.GERMANY;
    }

    /** As the calendar of the browser counts: from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .map(weekday -> weekday.getDisplayName(style, locale))
                .toList();
    }
}
