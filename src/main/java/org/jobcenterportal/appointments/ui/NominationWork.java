package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.OpenNominations;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** The open nominations of a counsellor, first those where somebody waits for her. */
@SpringComponent
class NominationWork implements OfficeWork {

    private static final int SHOWN = 6;

    private final Nominations nominations;

    NominationWork(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNSELLOR, Roles.CASE_MANAGER);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Task> tasks(Component reader) {
        return nominations.mostUrgent(SHOWN).first().stream()
                .map(one -> task(reader, one))
                .toList();
    }

    private static Task task(Component reader, OpenNominations.One one) {
        var words = reader.getTranslation(
                "appointments.work.nomination." + one.urgency(),
                one.personName(),
                ConsultationWords.on(reader).topic(one.topic()));
        var address = AppointmentLinks.nomination(one.id());
        return switch (one.urgency()) {
            case QUESTION -> new Task(Status.ACT, IconName.CHAT, words, address);
            case CALL -> new Task(Status.ACT, IconName.PHONE, words, address);
            case NOT_REACHED -> new Task(Status.OPEN, IconName.MAIL, words, address);
            case ENDS_SOON -> new Task(Status.CARE, IconName.HOURGLASS, words, address);
            case WAITS -> new Task(Status.NOTE, IconName.INBOX, words, address);
        };
    }
}
