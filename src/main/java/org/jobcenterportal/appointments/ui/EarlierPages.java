package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.kernel.OfficeTime;

/** Makes the page of a wish to come earlier, as long as there is something to come. */
@SpringComponent
@UIScope
class EarlierPages {

    private final FreeTimes freeTimes;
    private final Clock clock;

    EarlierPages(FreeTimes freeTimes, Clock clock) {
        this.freeTimes = freeTimes;
        this.clock = clock;
    }

    Component of(EarlierStanding standing, AppointmentLinks.Ways ways, EarlierPage.Desk desk) {
        var consultation = standing.consultation();
        return consultation.movable()
                ? new EarlierPage(
                        standing,
                        freeTimes.venues(consultation.topic(), consultation.way()),
                        OfficeTime.dayOf(clock.instant()),
                        ways,
                        desk)
                : LinkNotice.notMovable(ways);
    }
}
