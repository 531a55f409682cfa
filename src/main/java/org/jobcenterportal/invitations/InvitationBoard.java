package org.jobcenterportal.invitations;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.messaging.Deliveries.LastWay;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited to an event, and how it stands with them.
 *
 * @param open whether more can be invited
 * @param answerable whether an answer can still be given
 */
public record InvitationBoard(List<Row> rows, Honesty honesty, boolean open, boolean answerable) {

    public InvitationBoard {
        rows = List.copyOf(rows);
    }

    /**
     * One person on the list.
     *
     * @param name null for a protected person, and as long as the reader need not know it
     * @param way how the invitation went; null before it was sent, and where there was none
     * @param phone where she wishes to be called, if that is known
     * @param told who has written her answer down; null where she gave it herself
     */
    public record Row(
            PersonId person,
            @Nullable PersonName name,
            boolean isProtected,
            InvitationState state,
            @Nullable LastWay way,
            @Nullable Instant invitedAt,
            @Nullable Instant answeredAt,
            @Nullable PhoneNumber phone,
            @Nullable Told told) {

        /** Whether the reader can write down what she says. */
        public boolean canBeNoted() {
            return name != null && state != InvitationState.CHOSEN;
        }
    }

    /** @param by the name of the colleague who was told */
    public record Told(AnswerWay way, String by) {}

    public int waitingToBeInvited() {
        return count(InvitationState.CHOSEN);
    }

    public int count(InvitationState state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }
}
