package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.chains.HandoverSheets;
import org.jobcenterportal.chains.ProviderStations;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
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
    private final AnswerDays answers;
    private final ProviderStations stations;

    ParticipantReader(
            Participations participations,
            CitizenDirectory citizens,
            Caseload caseload,
            AnswerDays answers,
            ProviderStations stations) {
        this.participations = participations;
        this.citizens = citizens;
        this.caseload = caseload;
        this.answers = answers;
        this.stations = stations;
    }

    List<ParticipantRow> rows(List<Own> own, LocalDate today) {
        var cards = citizens.cards(
                own.stream().map(one -> one.participation().person()).distinct().toList());
        var until = answers.of(own.stream().map(Own::participation).toList());
        var ahead = stations.ahead(
                own.stream().map(Own::participation).map(Participation::person).toList());
        return own.stream().map(one -> row(one, cards, until, ahead, today)).toList();
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
            Own own,
            Map<PersonId, PersonCard> cards,
            Map<AssignmentId, LocalDate> until,
            List<ProviderStations.Ahead> ahead,
            LocalDate today) {
        var participation = own.participation();
        var station = ahead.stream()
                .filter(one -> one.isOf(participation.person(), participation.run()))
                .findFirst();
        var sheet = station.filter(ProviderStations.Ahead::hasSheet)
                .filter(one -> HandoverSheets.isForProvider(participation.status()))
                .map(ProviderStations.Ahead::station)
                .orElse(null);
        var wanted = wanted(participation.status(), own.run().startsOn(), today);
        return new ParticipantRow(
                participation.id(),
                CalledBy.of(cards.get(participation.person())),
                own.run(),
                starts(own, station.map(ProviderStations.Ahead::plannedFrom).orElse(null), today),
                participation.status(),
                wanted,
                until.get(participation.id()),
                sheet);
    }

    /** What the office waits for: an entry only once she can have begun. */
    static Wanted wanted(AssignmentStatus status, LocalDate runStarts, LocalDate today) {
        return switch (status) {
            case SENT_TO_PROVIDER -> Wanted.ANSWER;
            case PROVIDER_ACCEPTED -> today.isBefore(runStarts) ? Wanted.NOTHING : Wanted.ENTRY;
            default -> Wanted.NOTHING;
        };
    }

    /** As it was, as it is planned for her, or else with the run. */
    private static @Nullable LocalDate starts(Own own, @Nullable LocalDate planned, LocalDate today) {
        var entered = own.participation().entered();
        if (entered != null) {
            return entered;
        }
        if (planned != null
                && !planned.isBefore(today)
                && !planned.isBefore(own.run().startsOn())) {
            return planned;
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
