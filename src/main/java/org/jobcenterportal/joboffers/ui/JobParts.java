package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.joboffers.JobPage;
import org.jobcenterportal.joboffers.JobPage.JobNews;
import org.jobcenterportal.joboffers.JobPlace;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.FactStrip;
import org.jobcenterportal.uikit.ForeignLink;
import org.jobcenterportal.uikit.Formats;

/** The parts of the page of a job that this room draws itself. */
record JobParts(Component screen, JobPage page) {

    FactStrip strip(LocalDate today) {
        var job = page.job();
        var strip = new FactStrip();
        if (job.posts() != null) {
            strip.fact(
                    say("joboffers.form.posts"),
                    Integer.toString(job.posts()),
                    say("joboffers.fact.filled", page.filled()));
        }
        if (job.hourlyWage() != null) {
            strip.fact(
                    say("joboffers.form.wage"),
                    words().euro(job.hourlyWage()),
                    job.wageException() == null ? "" : words().of(job.wageException()));
        }
        if (job.hoursPerWeek() != null) {
            strip.fact(
                    say("joboffers.form.hours"),
                    JobWords.number(job.hoursPerWeek()),
                    job.model() == null ? "" : words().of(job.model()));
        }
        if (job.start() != null) {
            strip.fact(
                    say("joboffers.form.start"),
                    Formats.here().dateWithYear(job.start()),
                    say(job.orEarlier() ? "joboffers.form.or-earlier" : "joboffers.fact.on-that-day"));
        }
        if (job.expiresOn() != null && page.state().isRunning()) {
            strip.fact(
                    say("joboffers.form.last-day"),
                    Formats.here().dateWithYear(job.expiresOn()),
                    Formats.here().relativeDay(job.expiresOn(), today));
        }
        return strip;
    }

    /** Everything that was said of it. */
    Component sheet() {
        var job = page.job();
        var facts = new FactList();
        page.employer().ifPresent(employer -> {
            facts.fact(say("joboffers.form.employer"), new Anchor(JobLinks.employer(employer.id()), employer.name()));
            Optional.ofNullable(job.contact())
                    .flatMap(employer::contact)
                    .ifPresent(contact -> facts.fact(say("joboffers.form.contact"), contact(contact)));
        });
        facts.fact(say("joboffers.one.agent"), page.agent());
        if (!job.shifts().isEmpty()) {
            facts.fact(
                    say("joboffers.form.shifts"),
                    list(job.shifts().stream()
                            .map(shift -> say("joboffers.shift.on", words().shift(shift), words().days(shift)))
                            .toList()));
        }
        if (!job.requirements().isEmpty()) {
            facts.fact(
                    say("joboffers.form.part.bring"),
                    list(job.requirements().stream()
                            .map(one -> say(
                                    "joboffers.requirement.weighed",
                                    words().requirement(one),
                                    words().of(one.weight())))
                            .toList()));
        }
        job.place().ifPresent(place -> facts.fact(say("joboffers.form.place"), place(place)));
        if (!job.ways().isEmpty()) {
            facts.fact(
                    say("joboffers.form.ways"),
                    job.ways().stream().sorted().map(words()::of).collect(Collectors.joining(", ")));
        }
        Optional.ofNullable(job.applicationPage())
                .ifPresent(page -> facts.fact(
                        say("joboffers.form.application-page"), new ForeignLink(page.address(), page.host())));
        facts.fact(
                say("joboffers.form.term"),
                job.until() == null
                        ? say("joboffers.form.no-term")
                        : say("joboffers.form.until-day", Formats.here().dateWithYear(job.until())));
        if (!job.burdens().isEmpty()) {
            facts.fact(
                    say("joboffers.form.burdens"),
                    job.burdens().stream().sorted().map(words()::of).collect(Collectors.joining(", ")));
        }
        if (job.childFriendlyHours()) {
            facts.fact(say("joboffers.form.child-friendly"), say("joboffers.yes"));
        }
        var tasks = new Paragraph(job.tasks());
        tasks.addClassName("job-tasks");
        var section = new Section(new H2(say("joboffers.form.tasks")), tasks, facts);
        section.addClassNames("card", "stack");
        return section;
    }

    /** What happened to it, the latest first. */
    Component history(LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("job-news");
        page.history().forEach(one -> {
            var when = new Span(moment(one, today));
            when.addClassNames("muted", "small");
            list.add(new ListItem(new Span(words(one)), when));
        });
        var section = new Section(new CardHeading(say("joboffers.one.history")), list);
        section.addClassNames("card", "stack");
        return section;
    }

    private String words(JobNews one) {
        var what = words().of(one.what());
        return one.by() == null ? what : say("joboffers.one.by", what, one.by());
    }

    private static String moment(JobNews one, LocalDate today) {
        var day = OfficeTime.dayOf(one.at());
        return day.equals(today)
                ? Formats.here().time(one.at())
                : Formats.here().relativeDay(day, today);
    }

    private static String contact(Contact contact) {
        return contact.phone() == null
                ? contact.name().full()
                : contact.name().full() + ", " + contact.phone().readable();
    }

    private String place(JobPlace place) {
        return say(
                "joboffers.one.place",
                place.address().oneLine(),
                place.transit().map(words()::transit).orElseGet(() -> say("joboffers.transit.unknown")));
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private JobWords words() {
        return JobWords.on(screen);
    }

    private String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
