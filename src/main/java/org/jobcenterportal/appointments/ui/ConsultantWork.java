package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConsultantCard;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.NominationTray;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Task;

/** What waits for the equality officer: calls, times that fit no longer, what became of today, nominations. */
@SpringComponent
class ConsultantWork implements OfficeWork {

    private static final int NOMINATIONS = 4;

    private final ConsultantDay day;
    private final ConflictDesk conflicts;
    private final NominationTray tray;

    ConsultantWork(ConsultantDay day, ConflictDesk conflicts, NominationTray tray) {
        this.day = day;
        this.conflicts = conflicts;
        this.tray = tray;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EQUALITY_OFFICER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Task> tasks(Component reader) {
        var tasks = new ArrayList<Task>();
        day.calendars().stream().findFirst().map(ConsultantCard::id).ifPresent(consultant -> {
            tasks.addAll(calls(reader, consultant));
            tasks.addAll(unfitting(reader, consultant));
            tasks.addAll(toNote(reader, consultant));
        });
        tasks.addAll(nominations(reader));
        return tasks;
    }

    private List<Task> calls(Component reader, StaffId consultant) {
        return day.callBacks(consultant).stream()
                .map(wish -> new Task(
                        Status.ACT,
                        IconName.PHONE,
                        reader.getTranslation("appointments.work.call", wish.personName()),
                        AppointmentLinks.meeting(wish.consultation())))
                .toList();
    }

    private List<Task> unfitting(Component reader, StaffId consultant) {
        return conflicts.open(consultant).stream()
                .map(conflict -> new Task(
                        Status.CARE,
                        IconName.WARNING,
                        reader.getTranslation(
                                "appointments.work.conflict",
                                Formats.here()
                                        .shortMoment(conflict.meeting().slot().start()),
                                conflict.meeting().personName()),
                        AppointmentLinks.CONFLICTS))
                .toList();
    }

    private List<Task> nominations(Component reader) {
        var open = tray.eldest(NOMINATIONS);
        var tasks = new ArrayList<Task>();
        open.first().stream()
                .map(row -> new Task(
                        Status.NOTE,
                        IconName.INBOX,
                        reader.getTranslation(
                                "appointments.work.nominated",
                                row.personName(),
                                ConsultationWords.on(reader).topic(row.topic())),
                        AppointmentLinks.nomination(row.id())))
                .forEach(tasks::add);
        if (open.others() > 0) {
            tasks.add(new Task(
                    Status.OPEN,
                    IconName.MORE,
                    reader.getTranslation("appointments.work.nominations", open.others()),
                    AppointmentLinks.NOMINATIONS));
        }
        return tasks;
    }

    private List<Task> toNote(Component reader, StaffId consultant) {
        long over = day.toNote(consultant);
        return over == 0
                ? List.of()
                : List.of(new Task(
                        Status.OPEN,
                        IconName.CHECKLIST,
                        reader.getTranslation("appointments.work.toNote", over),
                        AppointmentLinks.DAY));
    }
}
