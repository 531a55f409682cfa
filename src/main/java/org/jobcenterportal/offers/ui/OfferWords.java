package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.measures.AgeSpan;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunHours;
import org.jobcenterportal.runs.SchoolHoliday;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;

/** Words about offers for the reader of a screen. */
record OfferWords(Component screen) {

    static OfferWords on(Component screen) {
        return new OfferWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String audience(Audience audience) {
        return screen.getTranslation("offers.audience." + audience);
    }

    /** How much German somebody speaks. */
    String level(LanguageLevel level) {
        return screen.getTranslation("offers.level." + level);
    }

    /** How much German an offer takes. */
    String atLeast(LanguageLevel level) {
        return level == LanguageLevel.NONE
                ? screen.getTranslation("offers.german.none")
                : screen.getTranslation("offers.german.from", level.name());
    }

    String childcare(AgeSpan ages) {
        return screen.getTranslation("offers.childcare.ages", ages.from(), ages.until());
    }

    /** As "Mo bis Fr, 8:30 bis 12:30 Uhr". */
    String hours(RunHours hours) {
        var from = hours.from();
        var until = hours.until();
        if (from == null || until == null) {
            return screen.getTranslation("offers.hours.arranged");
        }
        var formats = Formats.here();
        return screen.getTranslation("offers.hours", weekdays(hours), formats.bareTime(from), formats.bareTime(until));
    }

    /** When somebody can begin who comes today. */
    String beginning(RunDetails run, LocalDate today) {
        var day = run.nextEntry(today);
        if (!day.equals(today)) {
            return screen.getTranslation("offers.begin.on", day);
        }
        return screen.getTranslation(run.occupancy().hasRoomFor(1) ? "offers.begin.now" : "offers.begin.free");
    }

    /** How many places are free for somebody who comes now. */
    String free(RunDetails run) {
        var occupancy = run.occupancy();
        return occupancy.hasRoomFor(1)
                ? screen.getTranslation("offers.free", occupancy.free() - occupancy.inLine(), occupancy.capacity())
                : screen.getTranslation("offers.full");
    }

    /** As "Herbstferien: 5. bis 17. Oktober 2026". */
    String holidays(SchoolHoliday holiday) {
        return screen.getTranslation("offers.holidays", of(holiday.kind()), holiday.first(), holiday.last());
    }

    private String weekdays(RunHours hours) {
        var days = hours.weekdays().stream().sorted().toList();
        var isRow =
                days.size() > 2 && days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        return isRow
                ? screen.getTranslation("offers.weekdays", name(days.getFirst()), name(days.getLast()))
                : names(days);
    }

    private String names(List<DayOfWeek> days) {
        return days.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(DayOfWeek day) {
        var isEnglish = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        return day.getDisplayName(TextStyle.SHORT, isEnglish ? Locale.UK : Locale.GERMANY)
                .replace(".", "");
    }
}
