package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.TandemDesk;
import org.jobcenterportal.appointments.TandemState;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** F42: the counsellor proposes that she takes part, and releases own times for this one request. */
class TandemCard extends Composite<Section> {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final NominationRow nomination;
    private final TandemDesk desk;
    private final Clock clock;
    private final Runnable showAgain;
    private final DatePicker day = new DatePicker();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();

    TandemCard(NominationRow nomination, TandemDesk desk, Clock clock, Runnable showAgain) {
        this.nomination = nomination;
        this.desk = desk;
        this.clock = clock;
        this.showAgain = showAgain;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("appointments.tandem.title")));
        switch (nomination.tandem()) {
            case NONE -> propose();
            case PROPOSED, AGREED -> release();
            case REFUSED -> getContent().add(new Paragraph(getTranslation("appointments.tandem.refused")));
        }
    }

    private void propose() {
        getContent()
                .add(
                        new Paragraph(getTranslation("appointments.tandem.proposeText")),
                        row(
                                "nomination-actions",
                                new SecondaryButton(
                                        getTranslation("appointments.tandem.propose"), IconName.HANDSHAKE, () -> {
                                            new NominationWords(this)
                                                    .tell(
                                                            desk.propose(nomination.id()),
                                                            "appointments.tandem.proposed");
                                            showAgain.run();
                                        })));
    }

    private static Div row(String name, Component... parts) {
        var row = new Div(parts);
        row.addClassName(name);
        return row;
    }

    private void release() {
        var released = desk.released(nomination.id());
        getContent()
                .add(new Paragraph(getTranslation(
                        nomination.tandem() == TandemState.AGREED
                                ? "appointments.tandem.agreedText"
                                : "appointments.tandem.waitingText")));
        if (!released.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("nomination-list");
            released.forEach(slot -> list.add(item(slot, released)));
            getContent().add(list);
            if (!desk.hasCommonTime(nomination.id())) {
                getContent()
                        .add(Notice.care(
                                getTranslation("appointments.tandem.noCommonTime"),
                                getTranslation("appointments.tandem.noCommonTimeText")));
            }
        }
        possible(released);
        getContent().add(fields(released));
    }

    /** Nobody needs to guess when the others have time. */
    private void possible(List<TimeSlot> released) {
        var possible = desk.possible(nomination.id()).stream()
                .filter(slot -> released.stream().noneMatch(slot::overlaps))
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("nomination-list");
        possible.forEach(slot -> list.add(proposal(slot, released)));
        getContent().add(new Paragraph(getTranslation("appointments.tandem.possible")), list);
    }

    private Component proposal(TimeSlot slot, List<TimeSlot> released) {
        var words = words(slot);
        var take = new SecondaryButton(
                        getTranslation("appointments.tandem.releaseThis"),
                        () -> keep(Stream.concat(released.stream(), Stream.of(slot))
                                .toList()))
                .compact();
        take.setAriaLabel(getTranslation("appointments.tandem.releaseOf", words));
        return new ListItem(new Span(words), take);
    }

    private String words(TimeSlot slot) {
        return getTranslation(
                "appointments.tandem.released",
                Formats.here().weekdayDate(slot.day()),
                Formats.here().timeSpan(slot));
    }

    private Component item(TimeSlot slot, List<TimeSlot> released) {
        var words = words(slot);
        var remove = new QuietButton(getTranslation("appointments.tandem.remove"), IconName.CLOSE, () -> {
                    var left =
                            released.stream().filter(one -> !one.equals(slot)).toList();
                    keep(left);
                })
                .compact();
        remove.setAriaLabel(getTranslation("appointments.tandem.removeOf", words));
        return new ListItem(new Span(words), remove);
    }

    private Component fields(List<TimeSlot> released) {
        day.setLabel(getTranslation("appointments.tandem.day"));
        day.setLocale(getLocale());
        day.setMin(OfficeTime.dayOf(clock.instant()));
        day.setManualValidation(true);
        time(from, "from");
        time(until, "until");
        return row(
                "tandem-fields",
                day,
                from,
                until,
                new SecondaryButton(getTranslation("appointments.tandem.release"), IconName.ADD, () -> add(released)));
    }

    private void time(TimePicker field, String key) {
        field.setLabel(getTranslation("appointments.tandem." + key));
        field.setLocale(getLocale());
        field.setStep(QUARTER);
        field.setManualValidation(true);
    }

    private void add(List<TimeSlot> released) {
        if (!isComplete()) {
            return;
        }
        var typed = typed().filter(slot -> released.stream().noneMatch(slot::overlaps));
        say(until, typed.isEmpty() ? getTranslation("appointments.tandem.wrong") : "");
        typed.ifPresent(slot -> {
            var all = new ArrayList<>(released);
            all.add(slot);
            keep(all);
        });
    }

    /** Whether all three are filled in; each that is not says so itself, and the first of them has the focus. */
    private boolean isComplete() {
        var fields = new TimesFields(this);
        say(day, day.isEmpty() ? fields.problem("day") : "");
        say(from, from.isEmpty() ? fields.problem("time") : "");
        say(until, until.isEmpty() ? fields.problem("time") : "");
        if (day.isEmpty()) {
            day.focus();
        } else if (from.isEmpty()) {
            from.focus();
        } else if (until.isEmpty()) {
            until.focus();
        }
        return !day.isEmpty() && !from.isEmpty() && !until.isEmpty();
    }

    private static void say(HasValidation field, String problem) {
        field.setInvalid(!problem.isEmpty());
        field.setErrorMessage(problem);
    }

    private Optional<TimeSlot> typed() {
        var start = OfficeTime.instantOf(day.getValue(), from.getValue());
        var end = OfficeTime.instantOf(day.getValue(), until.getValue());
        return start.isPresent()
                        && end.isPresent()
                        && start.get().isBefore(end.get())
                        && start.get().isAfter(clock.instant())
                ? Optional.of(new TimeSlot(start.get(), end.get()))
                : Optional.empty();
    }

    private void keep(List<TimeSlot> times) {
        var ahead = times.stream()
                .filter(slot -> slot.start().isAfter(clock.instant()))
                .toList();
        new NominationWords(this).tell(desk.release(nomination.id(), ahead), "appointments.tandem.releasedDone");
        showAgain.run();
    }
}
