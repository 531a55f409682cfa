package org.jobcenterportal.interviews;

import java.time.Instant;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.GuestId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TalkId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues write down for guests and employers who tell them so: when they come, what they wish, what came of it. */
@Service
@Transactional
@PreAuthorize(RoundDesk.HOSTS)
public class GuestDesk {

    private final GuestBook guests;
    private final TalkBook talks;
    private final TalkWishes wishes;
    private final CurrentStaff colleague;

    GuestDesk(GuestBook guests, TalkBook talks, TalkWishes wishes, CurrentStaff colleague) {
        this.guests = guests;
        this.talks = talks;
        this.wishes = wishes;
        this.colleague = colleague;
    }

    /** When a guest comes and has to go; null for from the beginning and until the end. */
    @RepeatedOnContention
    public RoundOutcome setTimes(GuestId guest, @Nullable Instant arrivesAt, @Nullable Instant leavesAt) {
        return guests.find(guest)
                .map(found -> wishes.setTimes(found, arrivesAt, leavesAt))
                .orElseGet(NotFound::new);
    }

    /** Whether a guest is there, or expected; her talks stay until it is planned anew. */
    @RepeatedOnContention
    public RoundOutcome setThere(GuestId guest, boolean isThere) {
        return guests.find(guest)
                .map(found -> wishes.held(found.round(), round -> {
                    guests.setThere(guest, isThere);
                    return null;
                }))
                .orElseGet(NotFound::new);
    }

    /** Writes her card as she dictates it. */
    @RepeatedOnContention
    public RoundOutcome show(GuestId guest, GuestCard card, boolean isForAll) {
        return guests.find(guest)
                .map(found -> wishes.show(found, card, isForAll))
                .orElseGet(NotFound::new);
    }

    /** She would like to talk with an employer, and tells a colleague. */
    @RepeatedOnContention
    public RoundOutcome wish(GuestId guest, StandId stand, Eagerness eagerness, boolean releasesName) {
        return guests.find(guest)
                .map(found -> wishes.wish(found, stand, eagerness, releasesName))
                .orElseGet(NotFound::new);
    }

    /** She would not like to any more. */
    @RepeatedOnContention
    public RoundOutcome withdraw(GuestId guest, StandId stand) {
        return guests.find(guest).map(found -> wishes.withdraw(found, stand)).orElseGet(NotFound::new);
    }

    /** What an employer says of a guest; null takes it back. */
    @RepeatedOnContention
    public RoundOutcome answer(GuestId guest, StandId stand, @Nullable EmployerAnswer answer) {
        return guests.find(guest)
                .map(found -> wishes.answer(found, stand, answer))
                .orElseGet(NotFound::new);
    }

    /** What came of a talk; null where there was none. */
    @RepeatedOnContention
    public RoundOutcome record(TalkId id, @Nullable NextStep nextStep) {
        var round = talks.roundOf(id);
        if (round.isEmpty()) {
            return new NotFound();
        }
        return wishes.record(round.get(), id, nextStep, colleague.id());
    }
}
