package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** The open nominations of a counsellor, first those where somebody waits for her. */
@SpringComponent
class NominationWork implements OfficeWork {

    private static final int SHOWN = 6;

    private final Nominations nominations;
    private final Clock clock;

    NominationWork(Nominations nominations, Clock clock) {
        this.nominations = nominations;
        this.clock = clock;
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
        return nominations.own().stream()
                .filter(NominationRow::open)
                .sorted(Comparator.comparing(this::urgency).thenComparing(NominationRow::expiresAt))
                .limit(SHOWN)
                .map(row -> task(reader, row))
                .toList();
    }

    private Urgency urgency(NominationRow row) {
        if (row.question() != null && row.answer() == null) {
            return Urgency.QUESTION;
        }
        if (row.callWishedAt() != null) {
            return Urgency.CALL;
        }
        if (row.state() == NominationState.UNDELIVERABLE) {
            return Urgency.NOT_REACHED;
        }
        var tomorrow = OfficeTime.dayOf(clock.instant()).plusDays(1);
        return row.endsBy(tomorrow) ? Urgency.ENDS_SOON : Urgency.WAITS;
    }

    private Task task(Component reader, NominationRow row) {
        var urgency = urgency(row);
        var words = reader.getTranslation(
                "appointments.work.nomination." + urgency,
                row.personName(),
                ConsultationWords.on(reader).topic(row.topic()));
        return new Task(urgency.status, urgency.icon, words, AppointmentLinks.nomination(row.id()));
    }

    /** Why somebody should look, the most urgent first. */
    private enum Urgency {
        QUESTION(Status.ACT, IconName.CHAT),
        CALL(Status.ACT, IconName.PHONE),
        NOT_REACHED(Status.OPEN, IconName.MAIL),
        ENDS_SOON(Status.CARE, IconName.HOURGLASS),
        WAITS(Status.NOTE, IconName.INBOX);

        private final Status status;
        private final IconName icon;

        Urgency(Status status, IconName icon) {
            this.status = status;
            this.icon = icon;
        }
    }
}
