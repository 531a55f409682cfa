package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.Outbox;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds once, ends what nobody answered, and notices what did not arrive. Every node may do it. */
@Component
class NominationRounds {

    private static final Limit PORTION = Limit.of(100);

    private final NominationRecords nominations;
    private final NominationHistory history;
    private final NominationMails mails;
    private final OpeningWishes wishes;
    private final Outbox outbox;
    private final NominationSettings settings;
    private final Clock clock;

    NominationRounds(
            NominationRecords nominations,
            NominationHistory history,
            NominationMails mails,
            OpeningWishes wishes,
            Outbox outbox,
            NominationSettings settings,
            Clock clock) {
        this.nominations = nominations;
        this.history = history;
        this.mails = mails;
        this.wishes = wishes;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Expiry comes first, so that nobody is reminded of what is over. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        var now = clock.instant();
        expire(now);
        noticeWhatDidNotArrive(now);
        noticeWhatArrivesAfterAll(now);
        remind(now);
        wishes.closeWhatIsFulfilled(now);
    }

    private void expire(Instant now) {
        for (var nomination : nominations.over(now, PORTION)) {
            mails.takeBack(nomination);
            history.keep(nomination, nomination.expire(now));
        }
    }

    private void remind(Instant now) {
        for (var nomination : nominations.toBeReminded(now, PORTION)) {
            if (nomination.isToBeRemindedAt(now) && mails.remind(nomination, now)) {
                history.keep(nomination, nomination.remind(now));
            } else {
                nomination.remindNoMore();
                nominations.saveAndFlush(nomination);
            }
        }
    }

    /** Undeliverable is only what nothing waits for any more, neither a mail nor the letter in its place. */
    private void noticeWhatDidNotArrive(Instant now) {
        for (UUID lost : outbox.undeliverable(byMail(NominationState.INVITED))) {
            change(lost, NominationState.INVITED, nomination -> nomination.undeliverable(now));
        }
    }

    /** What was given up may be tried again, and then it is on its way. */
    private void noticeWhatArrivesAfterAll(Instant now) {
        for (UUID found : outbox.deliverable(byMail(NominationState.UNDELIVERABLE))) {
            change(
                    found,
                    NominationState.UNDELIVERABLE,
                    nomination -> nomination.reachable(now.plus(settings.reminderAfter()), now));
        }
    }

    private List<UUID> byMail(NominationState state) {
        return nominations.byMail(state).stream().map(NominationId::value).toList();
    }

    private void change(UUID id, NominationState from, Function<Nomination, NominationChange> change) {
        nominations
                .lock(new NominationId(id))
                .filter(nomination -> nomination.state() == from)
                .ifPresent(nomination -> history.keep(nomination, change.apply(nomination)));
    }
}
