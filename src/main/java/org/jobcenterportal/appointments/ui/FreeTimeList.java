package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.DayGroup;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.FreeTime;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.SlotList;
import org.jspecify.annotations.Nullable;

/** Free times as a list of days with radio buttons, and what narrows them down: part of the day and place (F100). */
class FreeTimeList extends Composite<Div> {

    /** What the list asks of the page around it. */
    interface Actions {

        void choose(SlotChoice slot);

        void show(PartOfDay partOfDay);

        void showAt(@Nullable VenueId venue);

        /** Without any filter. */
        void showEverything();

        void showLaterDays();
    }

    private final SlotList<SlotChoice> slots = new SlotList<>();
    private final ConsultationWords words = ConsultationWords.on(this);
    private final Formats formats = Formats.here();
    private final BookingChoices choices;
    private final LocalDate today;
    private final Actions actions;

    /** @param nothing what to show where nothing is free at all */
    FreeTimeList(
            BookingChoices choices,
            FreeDays free,
            List<VenueDetails> venues,
            LocalDate today,
            Actions actions,
            Supplier<Component> nothing) {
        this.choices = choices;
        this.today = today;
        this.actions = actions;
        getContent().addClassNames("stack", "far");
        getContent().add(partsOfDay());
        if (choices.way() == Way.ON_SITE && venues.size() > 1) {
            getContent().add(places(venues));
        }
        if (!free.isEmpty()) {
            offer(free);
            getContent().add(slots);
        } else if (choices.partOfDay() != PartOfDay.ANY || choices.venue() != null) {
            getContent().add(nothingInPart());
        } else {
            getContent().add(nothing.get());
        }
    }

    /** The chosen time, if it is among those shown. */
    @Nullable
    SlotChoice chosen() {
        return slots.getValue();
    }

    /** Where to lead whoever has not chosen. */
    SlotList<SlotChoice> field() {
        return slots;
    }

    private void offer(FreeDays free) {
        slots.show(free.days().stream().map(this::group).toList());
        slots.setValue(choices.slot());
        slots.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                actions.choose(change.getValue());
            }
        });
        if (free.later() != null) {
            slots.offerLaterDays(actions::showLaterDays);
        }
    }

    private DayGroup<SlotChoice> group(FreeDays.Day day) {
        var count = day.slots().size();
        var note = day.date().isAfter(today.plusDays(1))
                ? getTranslation("appointments.booking.time.free", count)
                : formats.relativeDay(day.date(), today);
        return new DayGroup<>(
                formats.fullDate(day.date()),
                note,
                day.slots().stream().map(this::time).toList());
    }

    private FreeTime<SlotChoice> time(FreeSlot slot) {
        var consultant = words.shortName(slot.consultant());
        var isElsewhere = choices.way() == Way.ON_SITE && slot.venue().kind() != VenueKind.OFFICE;
        return new FreeTime<>(
                slot.choice(),
                formats.time(slot.slot().start()),
                isElsewhere
                        ? getTranslation(
                                "appointments.booking.time.at",
                                consultant,
                                slot.venue().name())
                        : consultant);
    }

    private Component partsOfDay() {
        var row = row(getTranslation("appointments.booking.time.partOfDay"));
        for (var part : PartOfDay.values()) {
            row.add(new Chip(getTranslation("enum.PartOfDay." + part), null, () -> actions.show(part))
                    .pressed(part == choices.partOfDay()));
        }
        return row;
    }

    private Component places(List<VenueDetails> venues) {
        var row = row(getTranslation("appointments.booking.summary.place"));
        row.add(new Chip(getTranslation("appointments.booking.time.anywhere"), IconName.PIN, () -> actions.showAt(null))
                .pressed(choices.venue() == null));
        for (var venue : venues) {
            row.add(new Chip(venue.name(), null, () -> actions.showAt(venue.id()))
                    .pressed(venue.id().equals(choices.venue())));
        }
        return row;
    }

    private static Div row(String label) {
        var row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        return row;
    }

    private Component nothingInPart() {
        return new EmptyState(
                IconName.SEARCH,
                getTranslation("appointments.booking.time.noneInPartTitle"),
                getTranslation("appointments.booking.time.noneInPartText"),
                new SecondaryButton(getTranslation("appointments.booking.time.showAll"), actions::showEverything));
    }
}
