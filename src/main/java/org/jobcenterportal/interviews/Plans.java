package org.jobcenterportal.interviews;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkChange;
import org.jobcenterportal.timetables.TalkSetting;
import org.jobcenterportal.timetables.Timetable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a timetable is made from, and puts one into words; in between no transaction waits. */
@Component
@Transactional
class Plans {

    private static final Purpose PLAN = new Purpose("interviews.plan");

    private final InterviewRounds rounds;
    private final TalkBook talks;
    private final RoundReader reader;
    private final GuestNames names;
    private final AuditLog audit;
    private final Clock clock;

    Plans(InterviewRounds rounds, TalkBook talks, RoundReader reader, GuestNames names, AuditLog audit, Clock clock) {
        this.rounds = rounds;
        this.talks = talks;
        this.reader = reader;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** From what a timetable is made. */
    record Basis(RoundId round, int edition, RoundState state, TalkSetting setting, List<Talk> talks, Instant now) {}

    @RepeatedOnContention
    Optional<Basis> read(RoundId id) {
        return rounds.lock(id).map(round -> {
            reader.welcome(round);
            var now = clock.instant();
            return new Basis(id, round.edition(), round.stateAt(now), reader.setting(round), talks.of(id), now);
        });
    }

    /** A timetable with what would be different, and with the names of people. */
    PlanProposal inWords(Basis basis, Timetable timetable) {
        var round = rounds.findById(basis.round()).orElseThrow();
        var known = reader.known(round);
        audit.read(PLAN, GuestNames.persons(known).stream().map(PersonId::value).toList());
        var called = names.toColleague(known);
        var before = reader.rows(round, basis.talks(), called).stream()
                .collect(toMap(row -> row.talk().id(), Function.identity()));
        var rows = reader.rows(round, timetable.talks(), called);
        var after = rows.stream().collect(toMap(row -> row.talk().id(), Function.identity()));
        return new PlanProposal(
                basis.round(),
                basis.edition(),
                timetable.talks(),
                rows,
                TalkChange.between(basis.talks(), timetable.talks()).stream()
                        .map(change -> new PlanProposal.Change(
                                change,
                                before.get(change.talk().id()),
                                change instanceof TalkChange.Dropped
                                        ? null
                                        : after.get(change.talk().id())))
                        .toList(),
                timetable.unmet());
    }
}
