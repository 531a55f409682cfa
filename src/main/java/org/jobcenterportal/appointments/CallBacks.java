package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.messaging.Recipient;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wishes to be called by a consultant, and who has been (F55). */
@Component
@Transactional
class CallBacks {

    private static final Purpose CALLING = new Purpose("appointments.calendar");

    private final Consultations consultations;
    private final ConsultationAnswers answers;
    private final ConsultantCalendars calendars;
    private final Meetings meetings;
    private final Recipients recipients;
    private final AuditLog audit;
    private final Clock clock;

    CallBacks(
            Consultations consultations,
            ConsultationAnswers answers,
            ConsultantCalendars calendars,
            Meetings meetings,
            Recipients recipients,
            AuditLog audit,
            Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.calendars = calendars;
        this.meetings = meetings;
        this.recipients = recipients;
        this.audit = audit;
        this.clock = clock;
    }

    List<CallBack> of(StaffId consultant) {
        if (!calendars.isKept(consultant)) {
            return List.of();
        }
        var wishes = answers.wishes(consultant);
        var waiting = wishes.stream()
                .flatMap(wish -> consultations.findById(wish.consultation()).stream())
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        audit.read(CALLING, waiting.stream().map(BcaConsultation::party).collect(Collectors.toUnmodifiableSet()));
        Map<ConsultationId, String> names = meetings.of(waiting).stream()
                .collect(Collectors.toMap(DayBlock.Meeting::id, DayBlock.Meeting::personName));
        Map<ConsultationId, BcaConsultation> byId =
                waiting.stream().collect(Collectors.toMap(BcaConsultation::id, Function.identity()));
        return wishes.stream()
                .filter(wish -> byId.containsKey(wish.consultation()))
                .map(wish -> callBack(wish, byId.get(wish.consultation()), names.get(wish.consultation())))
                .toList();
    }

    /** Notes that she was called; says whether the caller keeps the calendar and it was still to be done. */
    boolean called(ConsultationId consultation) {
        return noted(consultation, "called", id -> answers.called(id, clock.instant()));
    }

    /** Takes that back. */
    boolean notCalled(ConsultationId consultation) {
        return noted(consultation, "not-called", answers::notCalled);
    }

    private boolean noted(ConsultationId id, String what, Predicate<ConsultationId> noting) {
        var kept = consultations.findById(id).filter(consultation -> calendars.isKept(consultation.consultant()));
        if (kept.isEmpty() || !noting.test(id)) {
            return false;
        }
        audit.changed(
                "appointments.noted",
                List.of(kept.get().party()),
                Map.of("consultation", id.value().toString(), "call", what));
        return true;
    }

    private CallBack callBack(ConsultationAnswers.Wish wish, BcaConsultation consultation, String name) {
        return new CallBack(
                consultation.id(),
                name,
                phone(wish, consultation),
                consultation.slot().start(),
                wish.wishedAt());
    }

    /** What she said with her wish counts first, then what she said when she booked, then what the office knows. */
    private @Nullable PhoneNumber phone(ConsultationAnswers.Wish wish, BcaConsultation consultation) {
        return Optional.ofNullable(wish.phone())
                .or(() -> Optional.ofNullable(consultation.contactPhone()))
                .or(() -> consultation
                        .person()
                        .flatMap(person -> recipients.recipient(person.value()))
                        .map(Recipient::phone))
                .orElse(null);
    }
}
