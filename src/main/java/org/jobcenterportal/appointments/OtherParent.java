package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where one parent cancels a consultation to which both were to come, the other one's goes on (F42): at the same time, in
 * her own name, with a code and a link of her own. No link of the one who cancelled reaches it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OtherParent {

    private final Participants participants;
    private final ParticipantMails mails;
    private final ConsultationBook book;
    private final Consultations consultations;
    private final ConsultationLinks links;
    private final OpenPlaces openPlaces;
    private final NominationRecords nominations;
    private final FreedTimes freedTimes;
    private final CitizenDirectory citizens;
    private final Profiles profiles;
    private final TimetableBoard board;
    private final Diary diary;

    OtherParent(
            Participants participants,
            ParticipantMails mails,
            ConsultationBook book,
            Consultations consultations,
            ConsultationLinks links,
            OpenPlaces openPlaces,
            NominationRecords nominations,
            FreedTimes freedTimes,
            CitizenDirectory citizens,
            Profiles profiles,
            TimetableBoard board,
            Diary diary) {
        this.participants = participants;
        this.mails = mails;
        this.book = book;
        this.consultations = consultations;
        this.links = links;
        this.openPlaces = openPlaces;
        this.nominations = nominations;
        this.freedTimes = freedTimes;
        this.citizens = citizens;
        this.profiles = profiles;
        this.board = board;
        this.diary = diary;
    }

    /**
     * Gives back the time of a consultation that was just cancelled by whoever held it, and takes it anew for the other
     * parent.
     *
     * @return whether there is another parent who goes on; if not, nothing was changed
     */
    boolean goesOn(BcaConsultation cancelled, Actor by, Instant now) {
        var all = participants.of(cancelled.id()).stream()
                .filter(one -> one.state() == Participant.State.TAKES_PART)
                .toList();
        var partner = all.stream()
                .filter(one -> one.kind() == Participant.Kind.PARTNER)
                .filter(one -> openPlaces.free(one.party(), now).isPresent())
                .findFirst();
        var draft = partner.flatMap(one -> draft(cancelled, new PersonId(one.party())));
        draft.ifPresent(wanted -> goOn(cancelled, partner.orElseThrow(), wanted, all, by, now));
        return draft.isPresent();
    }

    private void goOn(
            BcaConsultation cancelled,
            Participant partner,
            ConsultationDraft draft,
            List<Participant> all,
            Actor by,
            Instant now) {
        var others = others(cancelled, partner);
        diary.release(cancelled.diaryEntry());
        var person = new PersonId(partner.party());
        var entry = book.enterInPlaceOf(cancelled, new Holder.Person(person), draft, slot(cancelled), null, others);
        if (!(entry instanceof ConsultationBook.Entry.Written(var own))) {
            throw new IllegalStateException("A time that was just given back is free: " + cancelled.id());
        }
        consultations.saveAndFlush(own);
        freedTimes.passedOn(cancelled, now);
        nominations.of(cancelled.id()).stream()
                .filter(nomination -> nomination.person().equals(person))
                .forEach(nomination -> {
                    nomination.goesOnAs(own.id());
                    nominations.saveAndFlush(nomination);
                });
        mails.goesOn(cancelled, partner, links.address(own), now);
        all.stream()
                .filter(one -> one.kind() == Participant.Kind.COUNSELLOR)
                .forEach(one -> meet(cancelled, own, one, by, now));
    }

    /** The counsellor stays as well: the citizen who goes on has agreed to it. */
    private void meet(BcaConsultation cancelled, BcaConsultation own, Participant counsellor, Actor by, Instant now) {
        mails.calledOff(cancelled, List.of(counsellor), now);
        mails.booked(own, participants.addCounsellor(own.id(), new StaffId(counsellor.party()), by, now), now);
        mails.tellConsultant(own, now);
    }

    /** Everybody and everything else in whose diary the time stands, a room among them. */
    private List<UUID> others(BcaConsultation cancelled, Participant partner) {
        return diary.parties(cancelled.diaryEntry()).stream()
                .filter(party -> !party.equals(cancelled.consultant().value()))
                .filter(party -> !party.equals(cancelled.party()))
                .filter(party -> !party.equals(partner.party()))
                .toList();
    }

    /** Empty where she would have to be rung and nobody knows her number. */
    private Optional<ConsultationDraft> draft(BcaConsultation cancelled, PersonId person) {
        var phone = citizens.phone(person);
        return cancelled.way().needsPhoneNumber() && phone.isEmpty()
                ? Optional.empty()
                : citizens.card(person).map(card -> draft(cancelled, person, card, phone));
    }

    /** What she needs herself; what the other one had asked for is none of her business. */
    private ConsultationDraft draft(
            BcaConsultation cancelled, PersonId person, PersonCard card, Optional<PhoneNumber> phone) {
        return new ConsultationDraft(
                UUID.randomUUID(),
                cancelled.topic(),
                cancelled.way(),
                profiles.of(person).needs(),
                cancelled.choice(),
                card.languageTag(),
                cancelled.way().needsPhoneNumber() ? phone.orElseThrow() : null);
    }

    private FreeSlot slot(BcaConsultation cancelled) {
        var timetable = board.timetable();
        return new FreeSlot(
                cancelled.slot(),
                timetable.consultant(cancelled.consultant()),
                timetable.venue(cancelled.venue()),
                cancelled.room());
    }
}
