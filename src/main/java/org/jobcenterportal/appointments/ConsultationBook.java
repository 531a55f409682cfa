package org.jobcenterportal.appointments;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The book into which consultations are entered: first the quarter-hours of both are taken, then the consultation is
 * written, then its message, all in one transaction or not at all.
 */
@Component
class ConsultationBook {

    private final Consultations consultations;
    private final BookIndex index;
    private final CurrentHolder currentHolder;
    private final DailyLoads loads;
    private final Diary diary;
    private final OpenPlaces openPlaces;
    private final VisitorLimits visitorLimits;
    private final ConsultationMails mails;
    private final AuditLog audit;
    private final AppointmentsSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ConsultationBook(
            Consultations consultations,
            BookIndex index,
            CurrentHolder currentHolder,
            DailyLoads loads,
            Diary diary,
            OpenPlaces openPlaces,
            VisitorLimits visitorLimits,
            ConsultationMails mails,
            AuditLog audit,
            AppointmentsSettings settings,
            Clock clock) {
        this.consultations = consultations;
        this.index = index;
        this.currentHolder = currentHolder;
        this.loads = loads;
        this.diary = diary;
        this.openPlaces = openPlaces;
        this.visitorLimits = visitorLimits;
        this.mails = mails;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** How an entry ended. */
    sealed interface Entry {

        /** Trying again would not change it. */
        sealed interface Final extends Entry {}

        record Written(BcaConsultation consultation) implements Final {}

        /** The same submission has been entered before. */
        record Known(BcaConsultation consultation) implements Final {}

        record TooManyOpen() implements Final {}

        record TooManyReservations() implements Final {}

        /** One of the two has no time then. */
        record Taken(Holder holder) implements Entry {}
    }

    @RepeatedOnContention
    @Transactional
    Entry book(ConsultationDraft draft, FreeSlot slot) {
        return enter(currentHolder.require(), draft, slot, null, List.of());
    }

    @RepeatedOnContention
    @Transactional
    Entry reserve(Holder.Visitor visitor, ConsultationDraft draft, FreeSlot slot) {
        return enter(visitor, draft, slot, clock.instant().plus(settings.visitorHold()), List.of());
    }

    /** The office books for somebody; the log keeps who did. */
    @RepeatedOnContention
    @Transactional
    Entry bookFor(Holder holder, ConsultationDraft draft, FreeSlot slot) {
        return recorded(enter(holder, draft, slot, null, List.of()));
    }

    /** Somebody is there already: no message tells her what she sees. */
    @RepeatedOnContention
    @Transactional
    Entry admit(Holder holder, ConsultationDraft draft, FreeSlot slot) {
        return recorded(enter(holder, draft, slot, null, List.of(), loads::take, BcaConsultation::admit));
    }

    private Entry recorded(Entry entry) {
        if (entry instanceof Entry.Written(var consultation)) {
            audit.changed(
                    "appointments.booked-for",
                    List.of(consultation.party()),
                    Map.of("consultation", consultation.id().value().toString()));
        }
        return entry;
    }

    /**
     * Enters within the caller's transaction.
     *
     * @param companions in whose diaries the time is taken besides those of the two
     */
    Entry enter(
            Holder holder, ConsultationDraft draft, FreeSlot slot, @Nullable Instant heldUntil, List<UUID> companions) {
        return enter(
                holder,
                draft,
                slot,
                heldUntil,
                companions,
                loads::take,
                (request, now) -> made(request, heldUntil, now));
    }

    /**
     * Enters at the very time that another consultation gives back within the caller's transaction. Its place in the day
     * goes over, also where the day is fuller by now than the consultant wishes; the caller gives the former one back.
     */
    Entry enterInPlaceOf(
            BcaConsultation former,
            Holder holder,
            ConsultationDraft draft,
            FreeSlot slot,
            @Nullable Instant heldUntil,
            List<UUID> companions) {
        return enter(
                holder,
                draft,
                slot,
                heldUntil,
                companions,
                day -> loads.takeInsteadOf(DailyLoads.Day.of(former), day),
                (request, now) -> made(request, heldUntil, now));
    }

    private static BcaConsultation made(BcaConsultation.Request request, @Nullable Instant heldUntil, Instant now) {
        return heldUntil == null
                ? BcaConsultation.book(request, now)
                : BcaConsultation.reserve(request, heldUntil, now);
    }

    private Entry enter(
            Holder holder,
            ConsultationDraft draft,
            FreeSlot slot,
            @Nullable Instant heldUntil,
            List<UUID> companions,
            Predicate<DailyLoads.Day> counting,
            BiFunction<BcaConsultation.Request, Instant, BcaConsultation> making) {
        var now = clock.instant();
        var open = index.open(holder.party(), draft.submission());
        var known = known(open, holder, draft.submission());
        if (known != null) {
            return new Entry.Known(known);
        }
        var place = openPlaces.free(open, now);
        if (place.isEmpty()) {
            return new Entry.TooManyOpen();
        }
        if (heldUntil != null && !visitorLimits.take(holder.party(), now)) {
            return refused(new Entry.TooManyReservations());
        }
        var request = new BcaConsultation.Request(
                ConsultationId.next(), ConsultationCode.random(random), holder, draft, slot, place.get());
        var consultation = making.apply(request, now);
        if (!counting.test(DailyLoads.Day.of(slot))
                || !diary.take(consultation.diaryEntry(), consultation.slot(), parties(consultation, companions))) {
            return refused(takenOrKnown(holder, draft.submission()));
        }
        consultations.save(consultation);
        if (consultation.slot().start().isAfter(now)) {
            mails.entered(consultation, now);
        }
        return new Entry.Written(consultation);
    }

    /** A submission of somebody else's is as unknown as one that never was. */
    private @Nullable BcaConsultation known(List<Consultations.Open> open, Holder holder, UUID submission) {
        return open.stream()
                .filter(one -> submission.equals(one.submission()))
                .findFirst()
                .flatMap(one -> consultations.findById(one.id()))
                .filter(consultation -> consultation.party().equals(holder.party()))
                .orElse(null);
    }

    /** The time may have gone to the very same submission, sent a moment earlier by a double click. */
    private Entry takenOrKnown(Holder holder, UUID submission) {
        return index.entered(holder.party(), submission)
                .flatMap(consultations::findById)
                .<Entry>map(Entry.Known::new)
                .orElseGet(() -> new Entry.Taken(holder));
    }

    private static List<UUID> parties(BcaConsultation consultation, List<UUID> companions) {
        var parties = new ArrayList<UUID>(companions);
        parties.add(consultation.consultant().value());
        parties.add(consultation.party());
        return parties;
    }

    private static Entry refused(Entry entry) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return entry;
    }
}
