package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.appointments.SlotChoice;
import org.jobcenterportal.uikit.DayGroup;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.FreeTime;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SlotList;

/** Other free times by day, and the button that takes the chosen one. */
class OtherTimes extends Composite<Div> {

    private final ErrorSummary errors = new ErrorSummary();
    private final SlotList<SlotChoice> slots = new SlotList<>();
    private final Consumer<SlotChoice> taken;

    OtherTimes(FreeDays free, Consumer<SlotChoice> taken, Runnable laterDays) {
        this.taken = taken;
        slots.show(free.days().stream().map(this::group).toList());
        if (free.later() != null) {
            slots.offerLaterDays(laterDays);
        }
        getContent().addClassNames("stack", "far");
        getContent()
                .add(
                        errors,
                        slots,
                        new PrimaryButton(getTranslation("appointments.changed.take"), this::take).fullWidth());
    }

    private DayGroup<SlotChoice> group(FreeDays.Day day) {
        return new DayGroup<>(
                Formats.here().fullDate(day.date()),
                getTranslation("appointments.booking.time.free", day.slots().size()),
                day.slots().stream().map(this::time).toList());
    }

    private FreeTime<SlotChoice> time(FreeSlot slot) {
        return new FreeTime<>(
                slot.choice(),
                Formats.here().time(slot.slot().start()),
                ConsultationWords.on(this).shortName(slot.consultant()));
    }

    private void take() {
        if (slots.getValue() == null) {
            var missing = getTranslation("appointments.booking.time.missing");
            slots.tell(missing);
            errors.show(List.of(new FieldError(slots, missing)));
        } else {
            taken.accept(slots.getValue());
        }
    }
}
