package org.jobcenterportal.proposals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.joboffers.JobOutcome;
import org.jobcenterportal.joboffers.JobPosts;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.NotFound;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalOutcome.Stale;
import org.jobcenterportal.proposals.ProposalSight.Eyes;
import org.jobcenterportal.releases.EmployerPost;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.releases.ReleaseConsent;
import org.jobcenterportal.releases.ReleaseData;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.releases.SendingWay;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The office's steps with a proposal. Each names the edition that it was decided on, so that nobody's change is overwritten
 * by somebody who has not seen it.
 */
@Service
@PreAuthorize(HouseRules.READERS)
public class ProposalWork {

    private static final Purpose LOOK = new Purpose("proposal.look");
    private static final Purpose SHEET = new Purpose("proposal.sheet");

    private final Proposals proposals;
    private final ProposalRecords records;
    private final ProposalBook book;
    private final ProposalReader reader;
    private final ProposalSight sight;
    private final Releases releases;
    private final ReleaseData data;
    private final ReleaseConsent consent;
    private final EmployerPost employers;
    private final Openings openings;
    private final JobPosts posts;
    private final CurrentStaff colleague;
    private final AuditLog audit;

    ProposalWork(
            Proposals proposals,
            ProposalRecords records,
            ProposalBook book,
            ProposalReader reader,
            ProposalSight sight,
            Releases releases,
            ReleaseData data,
            ReleaseConsent consent,
            EmployerPost employers,
            Openings openings,
            JobPosts posts,
            CurrentStaff colleague,
            AuditLog audit) {
        this.proposals = proposals;
        this.records = records;
        this.book = book;
        this.reader = reader;
        this.sight = sight;
        this.releases = releases;
        this.data = data;
        this.consent = consent;
        this.employers = employers;
        this.openings = openings;
        this.posts = posts;
        this.colleague = colleague;
        this.audit = audit;
    }

    /** One of those that the signed-in colleague may see, as she may see it; the log says so first. */
    @Transactional(readOnly = true)
    public Optional<ProposalDetails> find(ProposalId id) {
        return proposals
                .findById(id)
                .filter(one -> sight.of(one) != Eyes.NOBODY)
                .map(one -> {
                    audit.read(LOOK, List.of(one.person().value()));
                    return reader.details(one, sight.of(one));
                });
    }

    /** What the citizen could let the employer know, for whoever talks with her; nothing for the employer service. */
    @Transactional(readOnly = true)
    public List<Released> releasable(ProposalId id) {
        return proposals
                .findById(id)
                .filter(one -> sight.of(one) == Eyes.COUNSELLING)
                .map(one -> {
                    audit.read(LOOK, List.of(one.person().value()));
                    return data.of(one.person());
                })
                .orElse(List.of());
    }

    /** What she said in the office or on the phone, but for a yes. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome noteAnswer(
            ProposalId id, long version, ProposalAnswer answer, @Nullable ProposalWords words) {
        if (answer == ProposalAnswer.YES) {
            throw new IllegalArgumentException("A yes says what is released");
        }
        return withPerson(
                id,
                version,
                (one, me) -> book.step(
                        one,
                        (open, now) -> answer == ProposalAnswer.NO
                                ? open.decline(ProposalWords.text(words), me, now)
                                : open.wishTalk(ProposalWords.text(words), me, now)));
    }

    /** What she released in the office or on the phone. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome noteRelease(
            ProposalId id, long version, Collection<ReleasedItem> items, ConsentWay how, Locale language) {
        return withPerson(id, version, (one, me) -> releases.release(one, new HashSet<>(items), language, me, how));
    }

    /** She has taken it back in the office or on the phone, before or after it has gone out. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome noteWithdrawal(ProposalId id, long version, ConsentWay how) {
        return withPerson(
                id,
                version,
                (one, me) -> one.state().isWithEmployer()
                        ? releases.withdraw(one, me, how, me.staff())
                        : releases.takeBack(one, me, how, me.staff()));
    }

    /** What was released goes to the employer. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome send(ProposalId id, long version, SendingWay way) {
        return at(id, version, (one, me) -> {
            var opening = openings.get(one.job());
            if (!EmployerPost.reaches(opening, way)) {
                return new Refused(ProposalRefusal.NO_WAY_TO_EMPLOYER);
            }
            if (one.state() == ProposalState.CONSENTED && !consent.stands(one.person(), id.value())) {
                return new Refused(ProposalRefusal.NOTHING_RELEASED);
            }
            var due = book.answerDue(book.today());
            var outcome = book.step(one, ProposalNews.SENT, (ready, now) -> ready.send(way, due, me, now));
            if (outcome instanceof Done) {
                employers.send(
                        id.value(), opening, records.released(id), way, colleague.details(), due, one.stateSince());
            }
            return outcome;
        });
    }

    /** The sheet to print; only once she has released something, and as long as it may be used. */
    @Transactional(readOnly = true)
    public Optional<byte[]> sheet(ProposalId id) {
        return proposals
                .findById(id)
                .filter(one -> sight.of(one) != Eyes.NOBODY)
                .filter(one ->
                        one.state() == ProposalState.CONSENTED || one.state().isWithEmployer())
                .map(one -> {
                    audit.read(SHEET, List.of(one.person().value()));
                    var due = one.answerDueOn();
                    return employers.sheet(
                            id.value(),
                            openings.get(one.job()),
                            records.released(id),
                            colleague.details(),
                            due == null ? book.answerDue(book.today()) : due);
                });
    }

    /** Employer and citizen meet; the citizen gets the time for her calendar. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome meet(ProposalId id, long version, Instant at, String place) {
        var due = book.answerDue(OfficeTime.dayOf(at));
        return at(
                id,
                version,
                (one, me) -> book.step(one, ProposalNews.INTERVIEW, (sent, now) -> sent.meet(at, place, due, me, now)));
    }

    /** She tries the work; the counsellor prepares it in the central system. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome tryOut(ProposalId id, long version, Trial planned) {
        var due = book.answerDue(planned.until());
        return at(
                id,
                version,
                (one, me) -> book.step(one, ProposalNews.TRIAL, (sent, now) -> sent.tryOut(planned, due, me, now)));
    }

    /** She is hired, and takes one of the posts of the job; where none is left nothing is written. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome hire(ProposalId id, long version, Hiring agreed) {
        return at(id, version, (one, me) -> {
            var outcome = book.step(one, ProposalNews.HIRED, (sent, now) -> sent.hire(agreed, me, now));
            if (outcome instanceof Done
                    && !(posts.hire(one.job(), id.value(), colleague.id()) instanceof JobOutcome.Saved)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Refused(ProposalRefusal.NO_POST_LEFT);
            }
            return outcome;
        });
    }

    /** The employer has taken somebody else, or says why not. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome reject(ProposalId id, long version, ProposalEnd why) {
        return at(
                id,
                version,
                (one, me) -> book.step(one, ProposalNews.REJECTED, (sent, now) -> sent.reject(why, me, now)));
    }

    /** Ends it otherwise; the citizen is told. */
    @RepeatedOnContention
    @Transactional
    public ProposalOutcome withdraw(ProposalId id, long version, ProposalEnd why) {
        return at(id, version, (one, me) -> {
            var outcome = book.step(one, ProposalNews.ENDED, (open, now) -> open.withdraw(why, null, me, now));
            if (outcome instanceof Done) {
                employers.takeBack(id.value());
                if (why == ProposalEnd.CITIZEN) {
                    consent.end(one.person(), id.value(), ConsentWay.IN_CONVERSATION, me.staff());
                }
            }
            return outcome;
        });
    }

    private interface Work {

        ProposalOutcome on(Proposal proposal, ActingFor me);
    }

    private ProposalOutcome withPerson(ProposalId id, long version, Work work) {
        return at(id, version, true, work);
    }

    private ProposalOutcome at(ProposalId id, long version, Work work) {
        return at(id, version, false, work);
    }

    private ProposalOutcome at(ProposalId id, long version, boolean isPersonNeeded, Work work) {
        var found = proposals.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var one = found.get();
        var eyes = sight.of(one);
        if (eyes == Eyes.NOBODY || isPersonNeeded && eyes != Eyes.COUNSELLING) {
            return new NotFound();
        }
        return one.version() == version ? work.on(one, sight.me(eyes)) : new Stale();
    }
}
