package org.jobcenterportal.privacy;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/**
 * Says the values that the rooms hold as a person would: dates in full, choices in words. A choice has its words under
 * the key of its name and its own, or is itself the key of a text, as an enum's constant is.
 */
@Component
@InternalUse
public class HoldingWords {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern WEEKDAYS = Pattern.compile("MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY");
    private static final Pattern CHOICES = Pattern.compile("enum\\.\\w+\\.\\w+(, enum\\.\\w+\\.\\w+)*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.ROOT);
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
    private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");

    private final Texts texts;

    HoldingWords(Texts texts) {
        this.texts = texts;
    }

    /** How a room is called. */
    public String room(String room, Locale reader) {
        var key = "privacy.room." + room;
        return texts.has(reader, key) ? texts.text(reader, key) : texts.text(reader, "privacy.other-room");
    }

    /** The name of a value or of a kind of holding. */
    public String name(String key, Locale reader) {
        return texts.text(reader, key);
    }

    /** A value in words; several stand in a row, with commas between them. */
    public String value(String key, String value, Locale reader) {
        return CHOICES.matcher(value).matches() || key.endsWith(".languages")
                ? Stream.of(value.split(", "))
                        .map(one -> single(key, one, reader))
                        .collect(joining(", "))
                : single(key, value, reader);
    }

    private String single(String key, String value, Locale reader) {
        var spoken = Locale.of(Language.of(reader).locale().getLanguage());
        var choice = key + "." + value;
        if (texts.has(reader, choice)) {
            return texts.text(reader, choice);
        }
        if (KEY.matcher(value).matches() && texts.has(reader, value)) {
            return texts.text(reader, value);
        }
        if ("true".equals(value) || "false".equals(value)) {
            return texts.text(reader, "privacy.value." + value);
        }
        if (key.endsWith(".language") || key.endsWith(".languages")) {
            var language = value.split(" ", 2);
            var name = Locale.forLanguageTag(language[0]).getDisplayLanguage(spoken);
            return language.length == 1 ? name : name + " " + language[1];
        }
        if (key.endsWith(".citizenship")) {
            return Locale.of("", value).getDisplayCountry(spoken);
        }
        var formats = Formats.of(reader, texts);
        if (DAY.matcher(value).matches()) {
            return said(value, day -> formats.dateWithYear(LocalDate.parse(day)));
        }
        if (MONTH.matcher(value).matches()) {
            return said(value, month -> MONTH_AND_YEAR.withLocale(spoken).format(YearMonth.parse(month)));
        }
        if (MOMENT.matcher(value).matches()) {
            return said(value, moment -> formats.moment(Instant.parse(moment)));
        }
        if (CLOCK.matcher(value).matches()) {
            return said(value, time -> formats.time(LocalTime.parse(time)));
        }
        return WEEKDAYS.matcher(value)
                .replaceAll(weekday -> DayOfWeek.valueOf(weekday.group()).getDisplayName(TextStyle.FULL, spoken));
    }

    private static String said(String value, Function<String, String> words) {
        try {
            return words.apply(value);
        } catch (DateTimeException other) {
            return value;
        }
    }
}
