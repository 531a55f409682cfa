package org.jobcenterportal.proposals;

import org.jobcenterportal.joboffers.JobClosed;
import org.jobcenterportal.releases.EmployerPost;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A job that is gone: what was proposed of it and is still open ends, and everybody is told. Hearing it twice changes nothing. */
@Component
class ClosedJobs {

    private final Proposals proposals;
    private final ProposalBook book;
    private final EmployerPost employers;

    ClosedJobs(Proposals proposals, ProposalBook book, EmployerPost employers) {
        this.proposals = proposals;
        this.book = book;
        this.employers = employers;
    }

    @ApplicationModuleListener
    void on(JobClosed closed) {
        if (closed.state().isOver()) {
            end(closed);
        }
    }

    /** Who tries the work, or has a meeting ahead, hears it from the employer; the office asks first. */
    void end(JobClosed closed) {
        proposals.lockOf(closed.job(), ProposalState.allOpen()).stream()
                .filter(one -> one.state() != ProposalState.TRIAL && one.state() != ProposalState.INTERVIEW)
                .forEach(one -> {
                    book.step(
                            one,
                            ProposalNews.ENDED,
                            (open, now) -> open.withdraw(ProposalEnd.JOB_GONE, null, ActingFor.PORTAL, now));
                    employers.takeBack(one.id().value());
                });
    }
}
