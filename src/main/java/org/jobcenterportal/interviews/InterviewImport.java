package org.jobcenterportal.interviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.interviews.ImportedRound.Progress;
import org.jobcenterportal.timetables.Timetabler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over rounds of talks as they stood elsewhere; the timetable is made anew, and nobody is told. */
@Service
@InternalUse
@Transactional
public class InterviewImport {

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final GuestBook guests;
    private final TalkBook talks;
    private final RoundReader reader;
    private final Clock clock;

    InterviewImport(
            InterviewRounds rounds,
            StandBook stands,
            GuestBook guests,
            TalkBook talks,
            RoundReader reader,
            Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.guests = guests;
        this.talks = talks;
        this.reader = reader;
        this.clock = clock;
    }

    /** Takes a round over; an event that has one keeps it. */
    public RoundId importRound(ImportedRound past) {
        var existing = rounds.findByEvent(past.event());
        if (existing.isPresent()) {
            return existing.get().id();
        }
        var round = InterviewRound.open(past.event(), past.times(), past.childcare(), past.madeBy());
        rounds.saveAndFlush(round);
        past.places().forEach(place -> stands.put(round.id(), place));
        past.stands().forEach(stand -> stands.put(round.id(), stand));
        past.interpreters().forEach(interpreter -> stands.put(round.id(), interpreter));
        if (past.stage() != Progress.PREPARING) {
            round.openWishes();
            reader.welcome(round);
            past.guests().forEach(guest -> take(round, guest));
        }
        if (past.stage() == Progress.PLANNED || past.stage() == Progress.PUBLISHED) {
            plan(round, past);
        }
        rounds.saveAndFlush(round);
        return round.id();
    }

    private void take(InterviewRound round, ImportedGuest past) {
        guests.find(round.id(), past.registration()).ifPresent(guest -> {
            var at = clock.instant();
            guests.setCard(guest.id(), past.card(), past.isForAll());
            guests.setTimes(guest.id(), past.arrivesAt(), past.leavesAt());
            for (var wish : past.wishes()) {
                guests.wish(guest.id(), wish.stand(), wish.eagerness(), wish.releasesName(), at);
                if (wish.answer() != null) {
                    guests.answer(guest.id(), wish.stand(), wish.answer(), at);
                }
            }
        });
    }

    private void plan(InterviewRound round, ImportedRound past) {
        var planned = Timetabler.plan(reader.setting(round), List.of(), Instant.EPOCH, false)
                .talks();
        talks.replace(round.id(), List.of(), planned);
        round.planned();
        if (past.stage() == Progress.PUBLISHED) {
            round.publish(clock.instant());
            talks.tell(round.id());
        }
        var end = round.times().window().end();
        for (var at = 0; at < planned.size() && !past.results().isEmpty(); at++) {
            var step = past.results().get(at % past.results().size());
            talks.record(planned.get(at), new TalkResult(true, step, end), past.madeBy());
        }
    }
}
