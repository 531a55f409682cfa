package org.jobcenterportal.interviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a guest showed employers, with whom she wished to talk, and what came of it. */
@Component
@InternalUse
@Transactional(readOnly = true)
class InterviewHoldings implements PersonalDataHolder {

    private final InterviewRounds rounds;
    private final GuestBook guests;
    private final TalkBook talks;
    private final RoundReader reader;

    InterviewHoldings(InterviewRounds rounds, GuestBook guests, TalkBook talks, RoundReader reader) {
        this.rounds = rounds;
        this.guests = guests;
        this.talks = talks;
        this.reader = reader;
    }

    @Override
    public String room() {
        return "interviews";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return guests.ofPerson(new PersonId(person)).stream()
                .flatMap(guest -> rounds.findById(guest.round()).stream()
                        .flatMap(round -> Stream.concat(Stream.of(card(guest, round)), wishes(guest, round))))
                .toList();
    }

    private Holding card(Guest guest, InterviewRound round) {
        var values = new LinkedHashMap<String, String>();
        values.put(
                "interviews.holding.event", reader.event(round).texts().german().title());
        values.put("interviews.holding.number", Integer.toString(guest.number()));
        if (guest.card() != null) {
            values.put("interviews.holding.canDo", guest.card().canDo());
            values.put("interviews.holding.looksFor", guest.card().looksFor());
        }
        if (guest.card() != null && guest.card().german() != null) {
            values.put("interviews.holding.german", Holding.choice(guest.card().german()));
        }
        if (guest.card() != null && guest.card().hoursPerWeek() != null) {
            values.put("interviews.holding.hours", guest.card().hoursPerWeek().toString());
        }
        if (guest.arrivesAt() != null) {
            values.put("interviews.holding.arrivesAt", guest.arrivesAt().toString());
        }
        if (guest.leavesAt() != null) {
            values.put("interviews.holding.leavesAt", guest.leavesAt().toString());
        }
        return new Holding("interviews.holding.guest", values);
    }

    private Stream<Holding> wishes(Guest guest, InterviewRound round) {
        var results = talks.resultsOf(guest.id());
        var mine = talks.of(round.id()).stream()
                .filter(talk -> talk.guest().equals(guest.id()))
                .toList();
        var slots = round.times().slots();
        var said = guests.wishesOf(guest.id());
        return reader.standCards(round.id()).stream().flatMap(stand -> {
            var values = new LinkedHashMap<String, String>();
            said.stream().filter(wish -> wish.stand().equals(stand.id())).forEach(wish -> {
                if (wish.eagerness() != null) {
                    values.put("interviews.holding.eagerness", Holding.choice(wish.eagerness()));
                }
                if (wish.answer() != null) {
                    values.put("interviews.holding.answer", Holding.choice(wish.answer()));
                }
            });
            mine.stream()
                    .filter(talk -> talk.stand().equals(stand.id()) && talk.slot() < slots.size())
                    .forEach(talk -> values.put(
                            "interviews.holding.when",
                            slots.get(talk.slot()).start().toString()));
            var result = results.get(stand.id());
            if (result != null && result.nextStep() != null) {
                values.put("interviews.holding.nextStep", Holding.choice(result.nextStep()));
            }
            if (values.isEmpty()) {
                return Stream.empty();
            }
            values.put("interviews.holding.employer", stand.name());
            return Stream.of(new Holding("interviews.holding.talk", values));
        });
    }
}
