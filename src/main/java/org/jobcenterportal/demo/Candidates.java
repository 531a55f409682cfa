package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;

/** Those from whom participants are drawn: nobody is in two things at once, and nobody twice in the same. */
final class Candidates {

    private final List<Candidate> all;
    private final Dice dice;
    private final Map<Whom, List<Candidate>> circles = new EnumMap<>(Whom.class);
    private final Map<Whom, Integer> turns = new EnumMap<>(Whom.class);
    private final Map<PersonId, LocalDate> busyUntil = new HashMap<>();
    private final Map<String, Set<PersonId>> known = new HashMap<>();

    Candidates(List<Candidate> all, Dice dice) {
        this.all = all;
        this.dice = dice;
    }

    /** Somebody who was free on the first day and is not any more until the last; nobody where all are busy. */
    Optional<Candidate> next(AssignmentsData.Offer offer, LocalDate first, LocalDate last) {
        var circle = circles.computeIfAbsent(offer.whom(), this::circle);
        for (int i = 0; i < circle.size(); i++) {
            var someone = circle.get(turn(offer.whom(), circle.size()));
            if (isFree(someone, first) && met(offer).add(someone.id())) {
                busyUntil.put(someone.id(), last);
                return Optional.of(someone);
            }
        }
        return Optional.empty();
    }

    private int turn(Whom whom, int size) {
        return turns.merge(whom, 0, (turn, none) -> (turn + 1) % size);
    }

    private boolean isFree(Candidate someone, LocalDate first) {
        var busy = busyUntil.get(someone.id());
        return !first.isBefore(someone.since()) && (busy == null || busy.isBefore(first));
    }

    private Set<PersonId> met(AssignmentsData.Offer offer) {
        return known.computeIfAbsent(offer.measure(), measure -> new HashSet<>());
    }

    private List<Candidate> circle(Whom whom) {
        var circle = new ArrayList<>(all.stream().filter(whom::includes).toList());
        dice.shuffle(circle);
        return circle;
    }
}
