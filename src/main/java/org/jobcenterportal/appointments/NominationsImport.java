package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over nominations and wishes for more times; nobody gets a message about it. */
@Service
@InternalUse
@Transactional
public class NominationsImport {

    private static final Actor IMPORT = Actor.office(new AccountId("import"));
    private static final Duration SOON = Duration.ofMinutes(5);

    private final NominationRecords nominations;
    private final NominationHistory history;
    private final Consultations consultations;
    private final Participants participants;
    private final ReleasedTimes released;
    private final OpeningWishes wishes;
    private final Diary diary;
    private final NominationSettings settings;
    private final Clock clock;

    NominationsImport(
            NominationRecords nominations,
            NominationHistory history,
            Consultations consultations,
            Participants participants,
            ReleasedTimes released,
            OpeningWishes wishes,
            Diary diary,
            NominationSettings settings,
            Clock clock) {
        this.nominations = nominations;
        this.history = history;
        this.consultations = consultations;
        this.participants = participants;
        this.released = released;
        this.wishes = wishes;
        this.diary = diary;
        this.settings = settings;
        this.clock = clock;
    }

    public void importNominations(Collection<ImportedNomination> imported) {
        imported.forEach(this::enter);
    }

    public void importWish(PersonId person, Topic topic, Set<Way> ways, PartOfDay partOfDay, StaffId by) {
        wishes.add(person, topic, ways, partOfDay, by, clock.instant());
    }

    private void enter(ImportedNomination imported) {
        var at = imported.enteredAt();
        var nomination = Nomination.nominate(
                new Nomination.Request(
                        imported.id(), imported.person(), imported.by(), imported.channel(), imported.draft()),
                at.plus(settings.expiresAfter()),
                at);
        history.keep(nomination, nomination.step(NominationStep.NOMINATED, IMPORT, at));
        become(nomination, imported, at);
    }

    private void become(Nomination nomination, ImportedNomination imported, Instant at) {
        if (imported.outcome() == ImportedNomination.Outcome.NOMINATED) {
            return;
        }
        var reminder = at.plus(settings.reminderAfter());
        history.keep(nomination, nomination.invite(reminder, IMPORT, at));
        switch (imported.outcome()) {
            case NOMINATED, INVITED -> {}
            case REMINDED -> history.keep(nomination, nomination.remind(reminder));
            case CALL_WISHED -> history.keep(nomination, nomination.wishCall(Actor.VISITOR, at.plus(SOON)));
            case UNDELIVERABLE -> history.keep(nomination, nomination.undeliverable(at.plus(SOON)));
            case TANDEM_BOOKED -> bookTandem(nomination, imported, at.plus(SOON));
        }
    }

    private void bookTandem(Nomination nomination, ImportedNomination imported, Instant at) {
        var consultation = consultations.findById(imported.tandem()).orElseThrow();
        if (!diary.take(
                consultation.diaryEntry(),
                consultation.slot(),
                List.of(imported.by().value()))) {
            throw new IllegalStateException("The counsellor has no time for this tandem");
        }
        released.replace(nomination.id(), List.of(consultation.slot()));
        history.keep(nomination, nomination.answerTandem(true, Actor.VISITOR, at));
        participants.addCounsellor(consultation.id(), imported.by(), Actor.VISITOR, at);
        history.keep(nomination, nomination.book(consultation.id(), Actor.VISITOR, at));
    }
}
