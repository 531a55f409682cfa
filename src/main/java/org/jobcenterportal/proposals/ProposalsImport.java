package org.jobcenterportal.proposals;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.FilledBy;
import org.jobcenterportal.joboffers.JobPosts;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.proposals.ProposalBook.Places;
import org.jobcenterportal.releases.Openings;
import org.jobcenterportal.releases.ReleaseConsent;
import org.jobcenterportal.releases.ReleaseData;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.SendingWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over proposals as they stood elsewhere, by the same steps on their own days; nobody is told. */
@Service
@InternalUse
@Transactional
public class ProposalsImport {

    private static final String GERMAN = "de";

    private final Proposals proposals;
    private final ProposalRecords records;
    private final ProposalBook book;
    private final ObjectProvider<WhyItFits> reasons;
    private final ReleaseData data;
    private final ReleaseConsent consent;
    private final Openings openings;
    private final JobPosts posts;

    ProposalsImport(
            Proposals proposals,
            ProposalRecords records,
            ProposalBook book,
            ObjectProvider<WhyItFits> reasons,
            ReleaseData data,
            ReleaseConsent consent,
            Openings openings,
            JobPosts posts) {
        this.proposals = proposals;
        this.records = records;
        this.book = book;
        this.reasons = reasons;
        this.data = data;
        this.consent = consent;
        this.openings = openings;
        this.posts = posts;
    }

    /** Empty where the same is open already, or as many are as the house allows. */
    public Optional<ProposalId> importProposal(ImportedProposal past) {
        if (proposals.isOpen(past.person(), past.job(), ProposalState.allOpen())) {
            return Optional.empty();
        }
        return switch (book.free(past.person(), past.job())) {
            case Places.None none -> Optional.empty();
            case Places.Free(var places) -> Optional.of(written(past, places));
        };
    }

    private ProposalId written(ImportedProposal past, ProposalPlaces places) {
        var by = new ActingFor(
                past.isByEmployerService() ? ProposalSide.EMPLOYER_SERVICE : ProposalSide.COUNSELLING, past.by());
        var draft = new ProposalDraft(past.person(), past.job(), past.reason(), GERMAN, UUID.randomUUID());
        var proposal = Proposal.make(draft, places, by, at(past.proposedOn(), 9));
        var released = data.of(past.person(), past.released());
        lead(proposal, past, released, by);
        proposals.saveAndFlush(proposal);
        records.addSteps(proposal.id(), proposal.takeSteps());
        records.addLines(
                proposal.id(),
                reasons.stream()
                        .flatMap(room -> room.of(past.person(), past.job()).stream())
                        .toList());
        keepRelease(proposal, released);
        if (proposal.state() == ProposalState.HIRED) {
            posts.fill(past.job(), proposal.id().value(), FilledBy.US, past.by());
        }
        return proposal.id();
    }

    /** The way to where it stands, step by step. */
    private void lead(Proposal proposal, ImportedProposal past, List<Released> released, ActingFor by) {
        var answered = at(past.proposedOn().plusDays(1), 10);
        if (past.state() == ProposalState.SUGGESTED) {
            return;
        }
        proposal.show(ActingFor.CITIZEN, answered);
        if (past.answer() == ProposalAnswer.TALK) {
            proposal.wishTalk(null, ActingFor.CITIZEN, answered);
        }
        if (past.state() == ProposalState.DECLINED) {
            proposal.decline(null, ActingFor.CITIZEN, answered);
        }
        if (past.answer() == ProposalAnswer.YES) {
            var names = released.stream().map(item -> item.item().name()).collect(joining(","));
            proposal.release(names, ActingFor.CITIZEN, answered);
        }
        if (past.sentOn() != null) {
            proposal.send(SendingWay.EMAIL, book.answerDue(past.sentOn()), by, at(past.sentOn(), 11));
        }
        var since = at(past.since(), 12);
        meet(proposal, past, by, since);
        end(proposal, past, by, since);
    }

    private void meet(Proposal proposal, ImportedProposal past, ActingFor by, Instant since) {
        var interview = past.interview();
        if (interview != null && past.sentOn() != null) {
            proposal.meet(
                    interview.at(),
                    interview.place(),
                    book.answerDue(OfficeTime.dayOf(interview.at())),
                    by,
                    at(past.sentOn().plusDays(1), 12));
        }
        var trial = past.trial();
        if (trial != null) {
            proposal.tryOut(trial, book.answerDue(trial.until()), by, since);
        }
    }

    private static void end(Proposal proposal, ImportedProposal past, ActingFor by, Instant since) {
        switch (past.state()) {
            case HIRED -> proposal.hire(Objects.requireNonNull(past.hiring()), by, since);
            case REJECTED -> proposal.reject(Objects.requireNonNull(past.end()), by, since);
            case WITHDRAWN -> proposal.withdraw(Objects.requireNonNull(past.end()), null, by, since);
            case NO_RESPONSE -> {
                var due = Objects.requireNonNull(proposal.answerDueOn());
                proposal.remind(due.plusDays(1), due.plusDays(8), at(due.plusDays(1), 8));
                proposal.expire(due.plusDays(9), at(due.plusDays(9), 8));
            }
            default -> {}
        }
    }

    private void keepRelease(Proposal proposal, List<Released> released) {
        if (released.isEmpty()) {
            return;
        }
        records.release(proposal.id(), released, Objects.requireNonNull(proposal.answeredAt()));
        if (proposal.isReleased()) {
            consent.give(
                    proposal.person(),
                    proposal.id().value(),
                    openings.get(proposal.job()),
                    released.stream().map(Released::item).toList(),
                    Locale.GERMAN,
                    ConsentWay.PORTAL,
                    null);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return OfficeTime.startOf(day).plusSeconds(hour * 3600L);
    }
}
