package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.uikit.Choice;
import org.jobcenterportal.uikit.ChoiceCards;
import org.jobcenterportal.uikit.ErrorSummary;
import org.jobcenterportal.uikit.ErrorSummary.FieldError;

/** How the two meet: on site, by phone, by video, or by a call back (F44). */
class WayStep extends Composite<Div> implements Step {

    private final ErrorSummary errors = new ErrorSummary();
    private final ChoiceCards<Way> ways;
    private final Consumer<Way> goOn;

    WayStep(List<Way> offered, BookingChoices choices, Consumer<Way> chosen, Consumer<Way> goOn) {
        this.goOn = goOn;
        ways = new ChoiceCards<>(title(), offered.stream().map(this::choice).toList());
        ways.setValue(choices.way());
        ways.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        getContent().addClassNames("stack", "far");
        getContent().add(errors, ways);
    }

    @Override
    public String title() {
        return getTranslation("appointments.booking.way.title");
    }

    @Override
    public String lead() {
        return getTranslation("appointments.booking.way.lead");
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
        if (ways.getValue() == null) {
            errors.show(List.of(new FieldError(ways, getTranslation("appointments.booking.way.missing"))));
            return;
        }
        goOn.accept(ways.getValue());
    }

    private Choice<Way> choice(Way way) {
        return new Choice<>(
                way,
                AppointmentIcons.of(way),
                getTranslation("enum.Way." + way),
                getTranslation("appointments.way." + way));
    }
}
