package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.providing.OwnParticipants.Own;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a provider reads of those who were sent to her. */
@Component
class ParticipantReader {

    private final Participations participations;
    private final CitizenDirectory citizens;
    private final Caseload caseload;
    private final OfficeCalendar calendar;

    ParticipantReader(
            Participations participations, CitizenDirectory citizens, Caseload caseload, OfficeCalendar calendar) {
        this.participations = participations;
        this.citizens = citizens;
        this.caseload = caseload;
        this.calendar = calendar;
    }

    List<ParticipantRow> rows(List<Own> own, LocalDate today) {
        var cards = citizens.cards(
                own.stream().map(one -> one.participation().person()).distinct().toList());
        var closed = closedDays(own);
        return own.stream().map(one -> row(one, cards, closed, today)).toList();
    }

    Participant details(Own own, LocalDate today) {
        var person = own.participation().person();
        var counsellor = caseload.counsellorOf(person)
                .map(colleague -> new Participant.Contact(colleague.name(), colleague.phone()))
                .orElse(null);
        return new Participant(
                rows(List.of(own), today).getFirst(),
                citizens.recorded(person).map(Reach::of).orElse(null),
                own.participation().entered(),
                ends(own),
                earliest(own),
                counsellor,
                own.participation().proposal());
    }

    private static ParticipantRow row(
            Own own, Map<PersonId, PersonCard> cards, Set<LocalDate> closed, LocalDate today) {
        var participation = own.participation();
        var wanted = wanted(participation.status(), own.run().startsOn(), today);
        return new ParticipantRow(
                participation.id(),
                CalledBy.of(cards.get(participation.person())),
                own.run(),
                starts(own, today),
                participation.status(),
                wanted,
                wanted == Wanted.ANSWER ? term(participation).until(closed::contains) : null);
    }

    /** What the office waits for: an entry only once she can have begun. */
    static Wanted wanted(AssignmentStatus status, LocalDate runStarts, LocalDate today) {
        return switch (status) {
            case SENT_TO_PROVIDER -> Wanted.ANSWER;
            case PROVIDER_ACCEPTED -> today.isBefore(runStarts) ? Wanted.NOTHING : Wanted.ENTRY;
            default -> Wanted.NOTHING;
        };
    }

    /** One question for all: on which days nobody works in the time that somebody has to answer. */
    private Set<LocalDate> closedDays(List<Own> own) {
        var closed = new HashSet<LocalDate>();
        var sent = own.stream()
                .map(Own::participation)
                .filter(one -> one.status() == AssignmentStatus.SENT_TO_PROVIDER)
                .map(one -> term(one).sentOn())
                .sorted()
                .toList();
        if (!sent.isEmpty()) {
            closed.addAll(calendar.closedDays(sent.getFirst(), sent.getLast().plusDays(AnswerTerm.AT_MOST)));
        }
        return closed;
    }

    private static AnswerTerm term(Participation sent) {
        return new AnswerTerm(OfficeTime.dayOf(sent.since()));
    }

    private static @Nullable LocalDate starts(Own own, LocalDate today) {
        var entered = own.participation().entered();
        if (entered != null) {
            return entered;
        }
        return own.run().startsOn().isBefore(today) ? null : own.run().startsOn();
    }

    private LocalDate earliest(Own own) {
        var participation = own.participation();
        var entered = participation.entered();
        if (entered == null) {
            var suggested = participation.suggestedOn();
            var starts = own.run().startsOn();
            return starts.isAfter(suggested) ? starts : suggested;
        }
        return participation.status() == AssignmentStatus.INTERRUPTED
                ? participations.interruptedOn(participation.id()).orElse(entered)
                : entered;
    }

    private static @Nullable LocalDate ends(Own own) {
        var participation = own.participation();
        if (participation.leftOn() != null) {
            return participation.leftOn();
        }
        RunDetails run = own.run();
        return participation.dueToEnd() == null ? run.endsOn() : participation.dueToEnd();
    }
}
