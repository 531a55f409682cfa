package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.appointments.FreeDays;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.EmptyState;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Free times as a list of days with radio buttons, never only a calendar (F100). */
class TimeStep extends Composite<Div> implements Step {

    /** What the list of times asks of the page around it. */
    interface Actions extends FreeTimeList.Actions {

        void chooseOtherWay();

        void goOn();
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final FreeTimeList times;
    private final boolean isCallBack;
    private final Duration length;
    private final Actions actions;

    TimeStep(
            BookingChoices choices,
            Duration length,
            FreeDays free,
            List<VenueDetails> venues,
            LocalDate today,
            Actions actions,
            @Nullable OtherTimesNotice otherTimes) {
        this.isCallBack = choices.way() == Way.CALLBACK;
        this.length = length;
        this.actions = actions;
        this.times = new FreeTimeList(choices, free, venues, today, actions, this::nothingFree);
        getContent().addClassNames("stack", "far");
        getContent().add(errors, times);
        if (otherTimes != null) {
            getContent().add(otherTimes);
        }
    }

    @Override
    public String title() {
        return getTranslation(
                isCallBack ? "appointments.booking.time.callBackTitle" : "appointments.booking.time.title");
    }

    @Override
    public String lead() {
        return getTranslation(
                isCallBack ? "appointments.booking.time.callBackLead" : "appointments.booking.time.lead",
                length.toMinutes());
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public String nextText() {
        return getTranslation("appointments.booking.next");
    }

    @Override
    public void next() {
        if (times.chosen() == null) {
            errors.show(List.of(new FieldError(times.field(), getTranslation("appointments.booking.time.missing"))));
            return;
        }
        actions.goOn();
    }

    private Component nothingFree() {
        return new EmptyState(
                IconName.CALENDAR,
                getTranslation("appointments.booking.time.noneTitle"),
                getTranslation("appointments.booking.time.noneText"),
                new SecondaryButton(getTranslation("appointments.booking.time.otherWay"), actions::chooseOtherWay));
    }
}
