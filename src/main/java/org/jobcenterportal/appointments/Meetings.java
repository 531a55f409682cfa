package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.springframework.stereotype.Component;

/** Shows consultations to the consultant, with the names of the people. */
@Component
class Meetings {

    private final TimetableBoard board;
    private final CitizenDirectory citizens;
    private final Clock clock;

    Meetings(TimetableBoard board, CitizenDirectory citizens, Clock clock) {
        this.board = board;
        this.citizens = citizens;
        this.clock = clock;
    }

    List<DayBlock.Meeting> of(Collection<BcaConsultation> consultations) {
        var timetable = board.timetable();
        var now = clock.instant();
        var cards = citizens.cards(consultations.stream()
                .map(BcaConsultation::person)
                .flatMap(Optional::stream)
                .collect(toSet()));
        return consultations.stream()
                .map(consultation -> new DayBlock.Meeting(
                        consultation.slot(),
                        consultation.id(),
                        consultation.version(),
                        consultation.code(),
                        consultation.state(),
                        consultation.stateSince(),
                        consultation
                                .person()
                                .map(cards::get)
                                .map(card -> card.name().full())
                                .orElseGet(() -> contact(consultation)),
                        consultation.topic(),
                        consultation.way(),
                        consultation.needs(),
                        timetable.venue(consultation.venue()),
                        consultation.room(),
                        consultation.contactPhone(),
                        consultation.languageTag(),
                        consultation.canTakePlaceAt(now),
                        consultation.state() == ConsultationState.BOOKED,
                        consultation.state().canBeUndone()))
                .toList();
    }

    DayBlock.Meeting of(BcaConsultation consultation) {
        return of(List.of(consultation)).getFirst();
    }

    private static String contact(BcaConsultation consultation) {
        return Optional.ofNullable(consultation.contactName()).orElse("");
    }
}
