package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.releases.Opening;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Language;

/** How a job is put into plain words, for the citizen and for the office. */
final class JobWords {

    private final Component reader;

    JobWords(Component reader) {
        this.reader = reader;
    }

    /** Who offers it, and where. */
    String where(Opening opening) {
        return text(
                "proposals.job.where",
                opening.employer().name(),
                opening.job().place().address().city());
    }

    /** Hours and pay in one line. */
    String hoursAndPay(Opening opening) {
        var job = opening.job();
        return text("proposals.job.short", model(job), job.hoursPerWeek(), job.hourlyWage());
    }

    FactList facts(Opening opening) {
        var job = opening.job();
        var facts = new FactList()
                .fact(text("proposals.job.employer"), opening.employer().name())
                .fact(text("proposals.job.place"), job.place().address().oneLine())
                .fact(text("proposals.job.hours"), text("proposals.job.hoursWeek", model(job), job.hoursPerWeek()));
        if (!job.shifts().isEmpty()) {
            facts.fact(
                    text("proposals.job.times"),
                    job.shifts().stream().map(this::shift).collect(Collectors.joining(" · ")));
        }
        facts.fact(text("proposals.job.pay"), text("proposals.job.wage", job.hourlyWage()))
                .fact(text("proposals.job.start"), start(job));
        job.place()
                .transit()
                .ifPresent(way -> facts.fact(
                        text("proposals.job.way"), text("proposals.job.stop", way.stop(), way.minutesOnFoot())));
        if (job.childFriendlyHours()) {
            facts.fact(text("proposals.job.children"), text("proposals.job.childFriendly"));
        }
        return facts;
    }

    private String start(JobCard job) {
        var from = Formats.here().dateWithYear(job.start());
        return text(job.orEarlier() ? "proposals.job.startsOrEarlier" : "proposals.job.starts", from);
    }

    private String model(JobCard job) {
        return text("proposals.job.model." + job.model());
    }

    private String shift(Shift shift) {
        return text(
                "proposals.job.shift",
                shift.days().stream().sorted().map(this::day).collect(Collectors.joining(", ")),
                Formats.here().bareTime(shift.from()),
                Formats.here().bareTime(shift.to()));
    }

    private String day(DayOfWeek day) {
        var spoken = Language.of(locale()) == Language.ENGLISH ? Locale.UK : Locale.GERMANY;
        return day.getDisplayName(TextStyle.SHORT, spoken).replace(".", "");
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
