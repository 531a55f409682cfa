package org.jobcenterportal.interviews;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.timetables.TalkTimes;
import org.jspecify.annotations.Nullable;

/** A round of short talks at an event of employers. Whoever changes its timetable holds it and raises its edition. */
@Entity
@Table(name = "interview_round")
class InterviewRound extends Aggregate<InterviewRound, RoundId> {

    private static final int AT_ONCE = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "event_id"))
    private EventId event;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_at"))
    private TimeSlot span;

    private int minutes;
    private int changeover;

    @ElementCollection
    @CollectionTable(name = "interview_break", joinColumns = @JoinColumn(name = "round_id"))
    @AttributeOverride(name = "start", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_at"))
    @BatchSize(size = AT_ONCE)
    private Set<TimeSlot> breaks = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "childcare_from"))
    @AttributeOverride(name = "end", column = @Column(name = "childcare_until"))
    private @Nullable TimeSlot childcare;

    private int edition;

    private @Nullable Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private StaffId madeBy;

    @SuppressWarnings("NullAway.Init")
    protected InterviewRound() {} // JPA

    private InterviewRound(EventId event, TalkTimes times, @Nullable TimeSlot childcare, StaffId by) {
        id = RoundId.next();
        this.event = event;
        state = RoundState.PREPARING;
        madeBy = by;
        span = times.window();
        take(times, childcare);
    }

    static InterviewRound open(EventId event, TalkTimes times, @Nullable TimeSlot childcare, StaffId by) {
        return new InterviewRound(event, times, childcare, by);
    }

    /** Changes when talks can be; only while no talk has a time. */
    void schedule(TalkTimes times, @Nullable TimeSlot childcare) {
        take(times, childcare);
        edition++;
    }

    /** Is so much later, or earlier, with everything that belongs to it. */
    void shift(Duration by) {
        var times = times();
        take(
                new TalkTimes(
                        shifted(times.window(), by),
                        minutes,
                        changeover,
                        times.breaks().stream().map(pause -> shifted(pause, by)).toList()),
                childcare == null ? null : shifted(childcare, by));
        edition++;
    }

    private static TimeSlot shifted(TimeSlot slot, Duration by) {
        return new TimeSlot(slot.start().plus(by), slot.end().plus(by));
    }

    private void take(TalkTimes times, @Nullable TimeSlot care) {
        span = times.window();
        minutes = times.minutes();
        changeover = times.changeover();
        breaks.retainAll(times.breaks());
        breaks.addAll(times.breaks());
        childcare = care;
    }

    /** Asks both sides with whom they would like to talk; says whether that was still to be done. */
    boolean openWishes() {
        if (state != RoundState.PREPARING) {
            return false;
        }
        state = RoundState.WISHES_OPEN;
        edition++;
        return true;
    }

    /** Something about the timetable or its setting is different now. */
    void changed() {
        edition++;
    }

    /** There is a timetable now. */
    void planned() {
        if (state == RoundState.WISHES_OPEN) {
            state = RoundState.PLANNED;
        }
        edition++;
    }

    /** Shows the timetable to everybody concerned; says whether there is one. */
    boolean publish(Instant now) {
        if (state != RoundState.PLANNED && state != RoundState.PUBLISHED) {
            return false;
        }
        state = RoundState.PUBLISHED;
        publishedAt = now;
        return true;
    }

    /** It does not take place; says whether anybody knew of it and does not know that yet. */
    boolean cancel() {
        var wasKnown = state != RoundState.PREPARING && state != RoundState.CANCELLED;
        state = RoundState.CANCELLED;
        edition++;
        return wasKnown;
    }

    /** Nobody knows when it takes place: what was shown holds no more. Says whether anybody knew of it. */
    boolean postpone() {
        if (state == RoundState.PREPARING || state == RoundState.CANCELLED) {
            return false;
        }
        if (state == RoundState.PUBLISHED) {
            state = RoundState.PLANNED;
            edition++;
        }
        return true;
    }

    @Override
    public RoundId id() {
        return id;
    }

    EventId event() {
        return event;
    }

    int edition() {
        return edition;
    }

    TalkTimes times() {
        return new TalkTimes(span, minutes, changeover, List.copyOf(breaks));
    }

    /** How far it is at a moment: it runs and ends by the clock. */
    RoundState stateAt(Instant now) {
        if (state == RoundState.CANCELLED) {
            return state;
        }
        if (span.isOverAt(now)) {
            return RoundState.ENDED;
        }
        return state == RoundState.PUBLISHED && !now.isBefore(span.start()) ? RoundState.RUNNING : state;
    }

    RoundCard card(Instant now) {
        return new RoundCard(id, event, stateAt(now), edition, times(), childcare, publishedAt);
    }
}
