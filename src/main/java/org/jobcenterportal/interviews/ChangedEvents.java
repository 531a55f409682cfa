package org.jobcenterportal.interviews;

import java.time.Clock;
import java.time.Duration;
import org.jobcenterportal.events.EventCancelled;
import org.jobcenterportal.events.EventChanged;
import org.jobcenterportal.events.EventPostponed;
import org.jobcenterportal.events.Events;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A round goes along with its event: to another time with everything that has one, and out when it is cancelled; employers are told. */
@Component
class ChangedEvents {

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final TalkBook talks;
    private final InterviewPost post;
    private final Events events;
    private final Clock clock;

    ChangedEvents(
            InterviewRounds rounds, StandBook stands, TalkBook talks, InterviewPost post, Events events, Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.talks = talks;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EventCancelled cancelled) {
        rounds.findByEvent(cancelled.event())
                .flatMap(round -> rounds.lock(round.id()))
                .ifPresent(round -> {
                    if (round.cancel()) {
                        post.calledOff(round, "cancelled", cancelled.note(), clock.instant());
                    }
                    rounds.saveAndFlush(round);
                });
    }

    /** Nobody knows yet when the talks will be: nobody sees a timetable until there is one again. */
    @ApplicationModuleListener
    void on(EventPostponed postponed) {
        rounds.findByEvent(postponed.event())
                .flatMap(round -> rounds.lock(round.id()))
                .ifPresent(round -> {
                    if (round.postpone()) {
                        post.calledOff(round, "postponed", postponed.note(), clock.instant());
                        talks.forgetTold(round.id());
                        rounds.saveAndFlush(round);
                    }
                });
    }

    /** Moves a round along that would lie outside of its event; told twice, it is moved once. */
    @ApplicationModuleListener
    void on(EventChanged changed) {
        var event = events.find(changed.event());
        var found = rounds.findByEvent(changed.event()).flatMap(round -> rounds.lock(round.id()));
        if (event.isEmpty() || found.isEmpty()) {
            return;
        }
        var round = found.get();
        var when = event.get().when();
        var window = round.times().window();
        if (!when.contains(window) && changed.before().contains(window)) {
            var by = Duration.between(changed.before().start(), when.start());
            round.shift(by);
            stands.shift(round.id(), by);
            talks.forgetTold(round.id());
            rounds.saveAndFlush(round);
        }
    }
}
