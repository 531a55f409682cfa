package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.kernel.OfficeTime;

/** Makes the page on which a consultation gets another time, if it still can get one. */
@SpringComponent
@UIScope
class MovingPages {

    private final FreeTimes freeTimes;
    private final Clock clock;

    MovingPages(FreeTimes freeTimes, Clock clock) {
        this.freeTimes = freeTimes;
        this.clock = clock;
    }

    Component of(
            ConsultationDetails consultation,
            BookingChoices choices,
            AppointmentLinks.Ways ways,
            MovingPage.Desk desk) {
        return consultation.movable()
                ? new MovingPage(
                        consultation,
                        choices,
                        freeTimes.venues(consultation.topic(), consultation.way()),
                        OfficeTime.dayOf(clock.instant()),
                        ways,
                        desk)
                : LinkNotice.notMovable(ways);
    }
}
