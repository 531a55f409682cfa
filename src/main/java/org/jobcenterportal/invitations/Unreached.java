package org.jobcenterportal.invitations;

import java.time.Clock;
import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.tasks.Assignee;
import org.jobcenterportal.tasks.TaskDraft;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Lets somebody call whom no message reaches, and whoever wishes to be called. */
@Component
class Unreached {

    private static final int DAYS = 2;

    private final InvitationBook book;
    private final Tasks tasks;
    private final Clock clock;

    Unreached(InvitationBook book, Tasks tasks, Clock clock) {
        this.book = book;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** It did not arrive; nothing follows from that for her but a call. */
    void note(EventInvitation invitation, EventCard event) {
        if (book.change(invitation.id(), InvitationState.INVITED, InvitationState.UNDELIVERABLE)) {
            isLost(invitation, event);
        }
    }

    /** It is known not to have arrived. */
    void isLost(EventInvitation invitation, EventCard event) {
        open(TaskKind.EVENT_UNDELIVERABLE, invitation.person(), event, lost(invitation));
    }

    /** It is on its way after all. */
    void arrivesAfterAll(EventInvitation invitation) {
        if (book.change(invitation.id(), InvitationState.UNDELIVERABLE, InvitationState.INVITED)) {
            tasks.close(lost(invitation));
        }
    }

    /** She would like to be called: each answer is an occasion of its own. */
    void callBack(EventInvitation invitation, EventCard event, Instant answered) {
        open(TaskKind.EVENT_CALL, invitation.person(), event, call(invitation, answered));
    }

    /** She has answered, and nobody needs to call. */
    void settled(EventInvitation invitation) {
        tasks.close(lost(invitation));
        var answered = invitation.answeredAt();
        if (answered != null) {
            tasks.close(call(invitation, answered));
        }
    }

    /** For whoever looks after her; without anybody, for the organiser. */
    private void open(TaskKind kind, PersonId person, EventCard event, String occasion) {
        var due = OfficeTime.dayOf(clock.instant()).plusDays(DAYS);
        var note = event.texts().german().title();
        if (tasks.hasCounsellor(person)) {
            tasks.openForCounsellor(kind, person, note, due, occasion);
        } else {
            tasks.open(
                    new TaskDraft(kind, null, note, person, new Assignee.Colleague(event.organiser()), due, occasion));
        }
    }

    private static String lost(EventInvitation invitation) {
        return "invitation-lost:" + invitation.id().value();
    }

    private static String call(EventInvitation invitation, Instant answered) {
        return "invitation-call-" + answered.toEpochMilli() + ":"
                + invitation.id().value();
    }
}
