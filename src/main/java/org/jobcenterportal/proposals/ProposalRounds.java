package org.jobcenterportal.proposals;

import java.time.Clock;
import java.util.Optional;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.releases.EmployerPost;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks an employer once more who has let the day go by, and closes what she leaves without a word after that as well.
 * Every node may.
 */
@Component
class ProposalRounds {

    private static final String ROUND = "proposals";
    private static final int DAYS_AFTER_REMINDER = 7;
    private static final Limit PORTION = Limit.of(200);

    private final Proposals proposals;
    private final ProposalBook book;
    private final EmployerPost employers;
    private final Openings openings;
    private final Tasks tasks;
    private final Clock clock;

    ProposalRounds(
            Proposals proposals,
            ProposalBook book,
            EmployerPost employers,
            Openings openings,
            Tasks tasks,
            Clock clock) {
        this.proposals = proposals;
        this.book = book;
        this.employers = employers;
        this.openings = openings;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        if (tasks.takeRound(ROUND)) {
            askLateEmployers();
        }
    }

    void askLateEmployers() {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        proposals.overdue(today, PORTION).stream()
                .flatMap(one -> proposals.lock(one.id()).stream())
                .forEach(one -> {
                    if (one.remindedOn() == null) {
                        remind(one);
                    } else {
                        book.step(
                                one,
                                ProposalNews.NO_RESPONSE,
                                (late, moment) -> late.expire(today, moment)
                                        ? Optional.empty()
                                        : Optional.of(ProposalRefusal.NOT_NOW));
                    }
                });
    }

    private void remind(Proposal proposal) {
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var until = today.plusDays(DAYS_AFTER_REMINDER);
        var outcome = book.step(
                proposal,
                (late, moment) ->
                        late.remind(today, until, moment) ? Optional.empty() : Optional.of(ProposalRefusal.NOT_NOW));
        if (outcome instanceof ProposalOutcome.Done) {
            employers.remind(proposal.id().value(), openings.get(proposal.job()), until, now);
        }
    }
}
