package org.jobcenterportal.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where other parts of the portal leave a task, once for each occasion, and close it when the occasion is over. */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {

    private final TaskBook book;
    private final Caseload caseload;
    private final Clock clock;

    Tasks(TaskBook book, Caseload caseload, Clock clock) {
        this.book = book;
        this.caseload = caseload;
        this.clock = clock;
    }

    /** Opens a task; empty if there was one on this occasion already, done or not. */
    public Optional<TaskId> open(TaskDraft draft) {
        return book.open(draft, null, clock.instant());
    }

    /** The same for whoever looks after a person; empty as well while nobody does. */
    public Optional<TaskId> openForCounsellor(TaskKind kind, PersonId person, LocalDate dueOn, String occasion) {
        return caseload.counsellorOf(person)
                .flatMap(counsellor -> open(new TaskDraft(
                        kind, null, null, person, new Assignee.Colleague(counsellor.id()), dueOn, occasion)));
    }

    /** The same with a note to it. */
    public Optional<TaskId> openForCounsellor(
            TaskKind kind, PersonId person, @Nullable String note, LocalDate dueOn, String occasion) {
        return caseload.counsellorOf(person)
                .flatMap(counsellor -> open(new TaskDraft(
                        kind, null, note, person, new Assignee.Colleague(counsellor.id()), dueOn, occasion)));
    }

    /** Opens a task about no person for whoever has a role; empty if there was one on this occasion already. */
    public Optional<TaskId> openForRole(TaskKind kind, String role, String note, LocalDate dueOn, String occasion) {
        return open(new TaskDraft(kind, null, note, null, new Assignee.Role(role), dueOn, occasion));
    }

    /** Whether somebody looks after a person, who would see a task about her. */
    public boolean hasCounsellor(PersonId person) {
        return caseload.counsellorOf(person).isPresent();
    }

    /** Closes the task of an occasion, if it is open. */
    public void close(String occasion) {
        book.close(occasion, clock.instant());
    }

    /**
     * Opens the task of an occasion again that came back after {@link #close}, for whoever looks after the person now; what
     * a colleague has done stays done.
     */
    public void reopenForCounsellor(PersonId person, LocalDate dueOn, String occasion) {
        caseload.counsellorOf(person).ifPresent(counsellor -> book.reopen(occasion, counsellor.id(), dueOn));
    }

    /** Closes what is open on this kind of occasion, but for what is about one of these persons. */
    public void closeUnlessAbout(TaskKind kind, Set<PersonId> persons) {
        book.openAbout(kind).stream()
                .filter(task -> task.person() == null || !persons.contains(task.person()))
                .forEach(task -> book.close(task.id(), clock.instant()));
    }

    /** Takes a round for this transaction, once in an hour: of several nodes the one that gets it makes it. */
    public boolean takeRound(String name) {
        return book.takeRound(name, clock.instant());
    }
}
