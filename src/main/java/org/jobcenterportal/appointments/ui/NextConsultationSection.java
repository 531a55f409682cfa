package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;

/** The next consultation, on the citizen's start page. */
@SpringComponent
class NextConsultationSection implements StartSection {

    private final ConsultationDesk desk;
    private final EarlierDesk earlier;
    private final Clock clock;

    NextConsultationSection(ConsultationDesk desk, EarlierDesk earlier, Clock clock) {
        this.desk = desk;
        this.earlier = earlier;
        this.clock = clock;
    }

    @Override
    public Audience audience() {
        return Audience.CITIZEN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return desk.mine().reversed().stream()
                .filter(ConsultationDetails::cancellable)
                .findFirst()
                .map(this::section);
    }

    private Component section(ConsultationDetails next) {
        var section = new Section();
        section.addClassName("stack");
        section.add(
                new H2(section.getTranslation("appointments.mine.next")),
                new ConsultationCard(next, OfficeTime.dayOf(clock.instant()), earlier::standing, this::cancel));
        return section;
    }

    private void cancel(ConsultationDetails consultation) {
        AppointmentLinks.openConsultation(UI.getCurrent(), consultation.id());
    }
}
