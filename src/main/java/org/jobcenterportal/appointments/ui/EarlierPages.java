package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.appointments.FreeTimes;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.MailStatus;

/** Makes the page of a wish to come earlier, as long as there is something to come. */
@SpringComponent
@UIScope
class EarlierPages {

    private final FreeTimes freeTimes;
    private final MailStatus mail;
    private final Clock clock;

    EarlierPages(FreeTimes freeTimes, MailStatus mail, Clock clock) {
        this.freeTimes = freeTimes;
        this.mail = mail;
        this.clock = clock;
    }

    Component of(EarlierStanding standing, AppointmentLinks.Ways ways, EarlierPage.Desk desk) {
        var consultation = standing.consultation();
        return consultation.movable()
                ? new EarlierPage(
                        standing,
                        freeTimes.venues(consultation.topic(), consultation.way()),
                        OfficeTime.dayOf(clock.instant()),
                        mail.isSending(),
                        ways,
                        desk)
                : LinkNotice.notMovable(ways);
    }
}
