package org.jobcenterportal.jobexchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;

/** Words about jobs for the reader of a public page. */
record JobWords(Component screen) {

    static JobWords on(Component screen) {
        return new JobWords(screen);
    }

    String of(Enum<?> constant) {
        return screen.getTranslation("jobexchange."
                + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name());
    }

    /** As "14,60 Euro je Stunde". */
    String wage(JobCard job) {
        return screen.getTranslation("jobexchange.wage", job.hourlyWage());
    }

    String hours(JobCard job) {
        return screen.getTranslation("jobexchange.hours", of(job.model()), job.hoursPerWeek());
    }

    /** When one begins, seen from a day. */
    String start(JobCard job, LocalDate today) {
        if (!job.start().isAfter(today)) {
            return screen.getTranslation("jobexchange.start.now");
        }
        return screen.getTranslation(
                job.orEarlier() ? "jobexchange.start.earlier" : "jobexchange.start.on", job.start());
    }

    String atLeast(LanguageLevel level) {
        return level == LanguageLevel.NONE
                ? screen.getTranslation("jobexchange.german.none")
                : screen.getTranslation("jobexchange.german.from", level.name());
    }

    /** As "Frühschicht: Mo bis Fr, 6:00 bis 11:30 Uhr". */
    String shift(Shift shift) {
        var formats = Formats.here();
        return screen.getTranslation(
                "jobexchange.shift",
                of(shift.kind()),
                weekdays(shift),
                formats.bareTime(shift.from()),
                formats.bareTime(shift.to()));
    }

    String requirement(Requirement requirement) {
        var what = requirement.kind() == RequirementKind.GERMAN
                ? atLeast(LanguageLevel.valueOf(requirement.value()))
                : screen.getTranslation("jobexchange.needs." + requirement.kind(), requirement.value());
        return screen.getTranslation("jobexchange.weighs." + requirement.weight(), what);
    }

    private String weekdays(Shift shift) {
        var days = shift.days().stream().sorted().toList();
        var isRow =
                days.size() > 2 && days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        return isRow
                ? screen.getTranslation("jobexchange.weekdays", name(days.getFirst()), name(days.getLast()))
                : days.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(DayOfWeek day) {
        var isEnglish = Language.of(UI.getCurrent().getLocale()) == Language.ENGLISH;
        return day.getDisplayName(TextStyle.SHORT, isEnglish ? Locale.UK : Locale.GERMANY)
                .replace(".", "");
    }

    /** What is insisted on comes first. */
    static List<Requirement> inOrder(JobCard job) {
        return job.requirements().stream()
                .sorted(Comparator.comparing(Requirement::weight).thenComparing(Requirement::kind))
                .toList();
    }
}
