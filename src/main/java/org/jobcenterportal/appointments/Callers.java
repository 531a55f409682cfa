package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.CallerDraft.Caller;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is on the line or at the door; finding somebody with a case leaves a row in the log. */
@Component
class Callers {

    private static final Purpose BOOKING = new Purpose("appointments.booking-for");
    private static final String GERMAN = "de";

    private final CitizensByNumber citizens;
    private final Consultations consultations;
    private final TimetableBoard board;
    private final Clock clock;

    Callers(CitizensByNumber citizens, Consultations consultations, TimetableBoard board, Clock clock) {
        this.citizens = citizens;
        this.consultations = consultations;
        this.board = board;
        this.clock = clock;
    }

    /** For whom to book, and in which language to write to her. */
    record Identified(Holder holder, String name, String languageTag) {}

    Optional<PersonCard> person(CustomerNumber number) {
        return citizens.find(number, BOOKING);
    }

    /** Empty if nobody has the customer number. */
    Optional<Identified> identify(Caller caller, UUID submission, @Nullable PhoneNumber phone) {
        return switch (caller) {
            case Caller.Known(var number) ->
                person(number)
                        .map(card -> new Identified(
                                new Holder.Person(card.id()), card.name().full(), card.languageTag()));
            case Caller.Unknown(var name) ->
                Optional.of(new Identified(Holder.Caller.of(submission, name, phone), name, GERMAN));
        };
    }

    /** What came of the same form before. */
    Optional<CallerOutcome> submitted(Identified who, UUID submission) {
        return consultations
                .findBySubmission(submission)
                .filter(consultation -> consultation.party().equals(who.holder().party()))
                .map(consultation -> booked(consultation, who.name()));
    }

    CallerOutcome booked(BcaConsultation consultation, String name) {
        return new CallerOutcome.Booked(ConsultationDetails.of(consultation, board.timetable(), clock.instant()), name);
    }
}
