package org.jobcenterportal.privacy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/**
 * Says the values that the rooms hold as a person would: dates in full, choices in words. A choice has its words under
 * the key of its name and its own, or is given as the key of an enum's constant.
 */
@Component
@InternalUse
public class HoldingWords {

    private static final Pattern WEEKDAYS = Pattern.compile("MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
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

    /** A value in words. */
    public String value(String key, String value, Locale reader) {
        var spoken = Locale.of(Language.of(reader).locale().getLanguage());
        var choice = key + "." + value;
        if (texts.has(reader, choice)) {
            return texts.text(reader, choice);
        }
        if (value.startsWith("enum.") && texts.has(reader, value)) {
            return texts.text(reader, value);
        }
        if ("true".equals(value) || "false".equals(value)) {
            return texts.text(reader, "privacy.value." + value);
        }
        if (key.endsWith(".language")) {
            return Locale.forLanguageTag(value).getDisplayLanguage(spoken);
        }
        if (key.endsWith(".citizenship")) {
            return Locale.of("", value).getDisplayCountry(spoken);
        }
        var formats = Formats.of(reader, texts);
        if (DAY.matcher(value).matches()) {
            return said(value, day -> formats.dateWithYear(LocalDate.parse(day)));
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
