package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where citizens see what the office has changed about their consultation, and say that it suits (F47). */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class ChangeAnswers {

    private final Consultations consultations;
    private final ConsultationChanges changes;
    private final ConsultationLinks links;
    private final TimetableBoard board;
    private final Clock clock;

    ChangeAnswers(
            Consultations consultations,
            ConsultationChanges changes,
            ConsultationLinks links,
            TimetableBoard board,
            Clock clock) {
        this.consultations = consultations;
        this.changes = changes;
        this.links = links;
        this.board = board;
        this.clock = clock;
    }

    /** What was changed about the consultation to which a link belongs; empty if nothing was. */
    public Optional<OfficeChange> byToken(String token) {
        return links.read(token).flatMap(consultations::findById).flatMap(this::change);
    }

    /** The new time suits. Saying so twice is once. */
    public Optional<OfficeChange> isFine(String token) {
        var found = links.read(token).flatMap(consultations::lock);
        found.filter(consultation -> consultation.isMovableAt(clock.instant()))
                .ifPresent(consultation ->
                        changes.answer(consultation.id(), ConsultationChanges.Suits.FINE, clock.instant()));
        return found.flatMap(this::change);
    }

    private Optional<OfficeChange> change(BcaConsultation consultation) {
        var timetable = board.timetable();
        return changes.of(consultation.id())
                .map(change -> new OfficeChange(
                        ConsultationDetails.of(consultation, timetable, clock.instant()),
                        change.startBefore(),
                        timetable.consultant(change.consultantBefore()),
                        change.asked() && change.answer() == null,
                        change.answer() == ConsultationChanges.Suits.FINE));
    }
}
