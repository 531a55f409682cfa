package org.jobcenterportal.casework.ui;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.Formats;

/** What is recorded of a person, in words for the office. */
final class CaseWords {

    private static final int SMALL_MONTHS = 36;
    private static final String GERMAN = "de";

    private final Component reader;
    private final Locale locale;

    CaseWords(Component reader, Locale locale) {
        this.reader = reader;
        this.locale = locale;
    }

    /** "34 Jahre", and until the third birthday "20 Monate". */
    String age(BirthDate birth, LocalDate today) {
        var months = birth.ageInMonthsOn(today);
        return months < SMALL_MONTHS
                ? text("casework.age.months", months)
                : text("casework.age.years", birth.ageInYearsOn(today));
    }

    /** "Frau Marchenko". */
    String addressed(PersonDraft person) {
        return text(
                "casework.person.addressed",
                person.address().name(),
                person.name().givenName(),
                person.name().familyName());
    }

    /** "Ukrainisch, Deutsch A2". */
    String languages(PersonDraft person) {
        var tag = person.communication().languageTag();
        var german = person.qualification().german();
        if (isGerman(tag)) {
            return german == null ? language(tag) : german(german);
        }
        return german == null ? language(tag) : text("casework.language.both", language(tag), german(german));
    }

    /** How the reader calls a language. */
    String language(String tag) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(Locale.of(locale.getLanguage())))
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** "Do, 26. Nov., 10:00". */
    String moment(Instant at) {
        return text("casework.facts.moment", Formats.here().weekdayShort(OfficeTime.dayOf(at)), at);
    }

    /** "Di, Do 8:00 bis 12:00 Uhr", with a line for every time; empty where every time will do. */
    List<String> contactTimes(PersonDraft person) {
        var formats = Formats.here();
        var byTime = new TreeMap<LocalTime, TreeMap<LocalTime, List<ContactTime>>>();
        person.contactTimes().stream()
                .collect(Collectors.groupingBy(time -> List.of(time.starts(), time.ends())))
                .forEach((time, days) -> byTime.computeIfAbsent(time.getFirst(), start -> new TreeMap<>())
                        .put(time.getLast(), days));
        return byTime.entrySet().stream()
                .flatMap(start -> start.getValue().entrySet().stream()
                        .map(end -> text(
                                "casework.reach.times",
                                end.getValue().stream()
                                        .sorted()
                                        .map(time -> formats.weekdayShort(
                                                LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(time.weekday()))))
                                        .collect(Collectors.joining(", ")),
                                formats.bareTime(start.getKey()),
                                formats.bareTime(end.getKey()))))
                .toList();
    }

    static boolean isGerman(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(GERMAN);
    }

    private String german(LanguageLevel level) {
        return text("casework.language.german", level.name());
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(locale, key, arguments);
    }
}
