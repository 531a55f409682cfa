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
import org.jobcenterportal.uikit.BrowserActions;
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
    private final boolean severalPlaces;
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
        this.severalPlaces = choices.way() == Way.ON_SITE && venues.size() > 1;
        this.today = today;
        this.actions = actions;
        getContent().addClassNames("stack", "far");
        getContent().add(partsOfDay());
        if (severalPlaces) {
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
        var free = getTranslation("appointments.booking.time.free", count);
        var note = day.date().isAfter(today.plusDays(1))
                ? free
                : getTranslation("appointments.booking.time.freeOn", formats.relativeDay(day.date(), today), free);
        return new DayGroup<>(
                formats.fullDate(day.date()),
                note,
                day.slots().stream().map(this::time).toList());
    }

    private FreeTime<SlotChoice> time(FreeSlot slot) {
        var consultant = words.shortName(slot.consultant());
        var isElsewhere =
                severalPlaces && choices.venue() == null && slot.venue().kind() != VenueKind.OFFICE;
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
            add(row, getTranslation("enum.PartOfDay." + part), part == choices.partOfDay(), () -> actions.show(part));
        }
        return row;
    }

    private Component places(List<VenueDetails> venues) {
        var row = row(getTranslation("appointments.booking.summary.place"));
        row.add(new Chip(getTranslation("appointments.booking.time.anywhere"), IconName.PIN, () -> actions.showAt(null))
                .pressed(choices.venue() == null));
        for (var venue : venues) {
            add(row, venue.name(), venue.id().equals(choices.venue()), () -> actions.showAt(venue.id()));
        }
        return row;
    }

    /** On a phone the row scrolls; what is chosen in it can be seen from the start. */
    private static void add(Div row, String text, boolean isChosen, Runnable action) {
        var chip = new Chip(text, null, action).pressed(isChosen);
        row.add(chip);
        if (isChosen) {
            BrowserActions.centreInRow(chip);
        }
    }

    private static Div row(String label) {
        var row = new Div();
        row.addClassNames("chips", "filters");
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
