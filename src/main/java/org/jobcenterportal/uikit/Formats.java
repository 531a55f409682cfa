package org.jobcenterportal.uikit;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;

/** Dates and times as people say them, in the language of the reader and by the clock of the office. */
public final class Formats {

    private static final ConcurrentMap<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Locale locale;
    private final Words words;

    private Formats(Locale locale, Words words) {
        this.locale = spoken(locale);
        this.words = words;
    }

    /** For a reader of this language: for messages and files. */
    public static Formats of(Locale locale, Texts texts) {
        return new Formats(locale, (key, arguments) -> texts.text(locale, key, arguments));
    }

    /** For the reader of the present screen. */
    public static Formats here() {
        var locale = UI.getCurrent().getLocale();
        return new Formats(locale, (key, arguments) -> I18NProvider.translate(locale, key, arguments));
    }

    /** "Donnerstag, 26. November". */
    public String fullDate(LocalDate day) {
        return written("MMMMEEEEd", day);
    }

    /** "Donnerstag, 26. November 2026". */
    public String fullDateWithYear(LocalDate day) {
        return written("yMMMMEEEEd", day);
    }

    /** "26. November 2026". */
    public String dateWithYear(LocalDate day) {
        return written("yMMMMd", day);
    }

    /** "Do, 26. November". */
    public String weekdayDate(LocalDate day) {
        return written("MMMMEd", day);
    }

    /** "Do 26.". */
    public String weekdayAndDay(LocalDate day) {
        return weekdayShort(day) + " " + dayOfMonth(day);
    }

    /** "Do". */
    public String weekdayShort(LocalDate day) {
        return pattern("ccc").format(day);
    }

    /** "26." */
    public String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() + ("de".equals(locale.getLanguage()) ? "." : "");
    }

    /** "Nov." */
    public String monthShort(LocalDate day) {
        return pattern("MMM").format(day);
    }

    /** "10:00 Uhr". */
    public String time(LocalTime time) {
        return words.text("uikit.format.time", bareTime(time));
    }

    /** "10:00 Uhr", by the clock of the office. */
    public String time(Instant instant) {
        return time(OfficeTime.timeOf(instant));
    }

    /** "10:00", where the word for it stands elsewhere. */
    public String bareTime(LocalTime time) {
        return CLOCK.format(time);
    }

    /** "10:00", by the clock of the office. */
    public String bareTime(Instant instant) {
        return bareTime(OfficeTime.timeOf(instant));
    }

    /** "10:00 bis 10:45 Uhr". */
    public String timeSpan(TimeSlot slot) {
        return words.text("uikit.format.time-span", bareTime(slot.start()), bareTime(slot.end()));
    }

    /** "Donnerstag, 26. November, 10:00 Uhr". */
    public String moment(Instant instant) {
        return fullDate(OfficeTime.dayOf(instant)) + ", " + time(instant);
    }

    /** "Do, 26. November, 10:00 Uhr". */
    public String shortMoment(Instant instant) {
        return weekdayDate(OfficeTime.dayOf(instant)) + ", " + time(instant);
    }

    /** "heute", "morgen", "in zwei Tagen", "gestern", "vor drei Tagen". */
    public String relativeDay(LocalDate day, LocalDate today) {
        var distance = Math.toIntExact(ChronoUnit.DAYS.between(today, day));
        return switch (distance) {
            case 0 -> words.text("uikit.format.today");
            case 1 -> words.text("uikit.format.tomorrow");
            case -1 -> words.text("uikit.format.yesterday");
            default ->
                distance > 0
                        ? words.text("uikit.format.in-days", distance)
                        : words.text("uikit.format.days-ago", -distance);
        };
    }

    private String written(String skeleton, LocalDate day) {
        return FORMATTERS
                .computeIfAbsent(locale.toLanguageTag() + ' ' + skeleton, key -> {
                    var pattern = DateTimePatternGenerator.getInstance(ULocale.forLocale(locale))
                            .getBestPattern(skeleton);
                    return DateTimeFormatter.ofPattern(standingAlone(pattern), locale);
                })
                .format(day);
    }

    private DateTimeFormatter pattern(String pattern) {
        return FORMATTERS.computeIfAbsent(
                locale.toLanguageTag() + ' ' + pattern, key -> DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** Short weekdays without a full stop: "Do", not "Do.". */
    private static String standingAlone(String pattern) {
        return pattern.replaceAll("(?<!E)E{1,3}(?!E)", "ccc");
    }

    /** Leichte Sprache tells dates as German does, English as the British do. */
    private static Locale spoken(Locale locale) {
        var language = Language.of(locale).locale().getLanguage();
        return "en".equals(language) ? Locale.UK : Locale.of(language);
    }

    private interface Words {
        String text(String key, Object... arguments);
    }
}
