package org.jobcenterportal.appointments.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.AvailabilityRule;
import org.jobcenterportal.appointments.TimesOverview;
import org.jobcenterportal.appointments.WeeklyBreak;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;

/** The week as it repeats: per weekday from when until when, where, in which ways, and the breaks. */
class WeekTimes extends Composite<Section> {

    private final TimesOverview overview;
    private final LocalDate today;
    private final Consumer<WeeklyBreak> endBreak;
    private final TimesWords words = new TimesWords(this);
    private final Map<VenueId, VenueDetails> venues;

    WeekTimes(TimesOverview overview, LocalDate today, Consumer<WeeklyBreak> endBreak) {
        this.overview = overview;
        this.today = today;
        this.endBreak = endBreak;
        this.venues = overview.venues().stream().collect(toMap(VenueDetails::id, venue -> venue));
        getContent().addClassNames("card", "week-times");
        getContent().add(head());
        for (var weekday : DayOfWeek.values()) {
            addDay(weekday);
        }
    }

    private Component head() {
        var consultant = overview.consultant().id();
        var actions = new Div(
                new LinkButton(
                                getTranslation("appointments.times.rule.add"),
                                IconName.ADD,
                                AppointmentLinks.rule(null, consultant))
                        .compact(),
                new LinkButton(
                                getTranslation("appointments.times.break.add"),
                                IconName.PAUSE,
                                AppointmentLinks.timesOf(AppointmentLinks.BREAK, consultant))
                        .compact());
        actions.addClassNames("push", "row", "wrap");
        var head = new Div(new H2(getTranslation("appointments.times.week")), actions);
        head.addClassName("card-head");
        return head;
    }

    private void addDay(DayOfWeek weekday) {
        var items = new UnorderedList();
        overview.rules().stream()
                .filter(rule -> rule.weekday() == weekday)
                .sorted(Comparator.comparing(AvailabilityRule::from).thenComparing(AvailabilityRule::validFrom))
                .forEach(rule -> items.add(item(rule)));
        overview.breaks().stream()
                .filter(pause -> pause.weekday() == weekday)
                .sorted(Comparator.comparing(WeeklyBreak::from))
                .forEach(pause -> items.add(item(pause)));
        if (items.getChildren().findAny().isPresent()) {
            items.addClassName("times-list");
            getContent().add(day(weekday, items));
        } else if (weekday.compareTo(DayOfWeek.SATURDAY) < 0) {
            var none = new Paragraph(getTranslation("appointments.day.noTimes"));
            none.addClassName("muted");
            getContent().add(day(weekday, none));
        }
    }

    private Component day(DayOfWeek weekday, Component content) {
        var day = new Div(new H3(words.weekday(weekday)), content);
        day.addClassName("week-times-day");
        return day;
    }

    private ListItem item(AvailabilityRule rule) {
        var span = words.span(rule.from(), rule.until());
        var venue = venues.get(rule.venue());
        var validity = words.validity(rule, today);
        var line = (venue == null ? "" : words.place(venue) + " · ")
                + words.ways(rule.ways())
                + (validity.isEmpty() ? "" : " · " + validity);
        var change = new LinkButton(
                        getTranslation("appointments.times.change"),
                        AppointmentLinks.rule(rule.id(), rule.consultant()))
                .compact();
        change.setAriaLabel(getTranslation("appointments.times.changeOf", words.weekday(rule.weekday()), span));
        return item(span, line, change);
    }

    private ListItem item(WeeklyBreak pause) {
        var span = words.span(pause.from(), pause.until());
        var end =
                new QuietButton(getTranslation("appointments.times.break.end"), () -> endBreak.accept(pause)).compact();
        end.setAriaLabel(getTranslation("appointments.times.break.endOf", words.weekday(pause.weekday()), span));
        return item(span, getTranslation("appointments.day.pause"), end);
    }

    private static ListItem item(String title, String line, Component action) {
        var time = new Span(title);
        time.addClassName("times-title");
        var about = new Span(line);
        about.addClassNames("label", "muted");
        return new ListItem(time, about, action);
    }
}
