package org.jobcenterportal.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.funding.FundingCheck.Estimate;
import org.jobcenterportal.funding.FundingCheck.Line;
import org.jobcenterportal.funding.FundingCheck.ProposedFor;
import org.jobcenterportal.funding.FundingCheck.Signed;
import org.jobcenterportal.funding.ImportedCheck.Answers;
import org.jobcenterportal.funding.ImportedCheck.Reached;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.Given;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over pre-checks from elsewhere, and questions about people who were proposed, as they stand. */
@Service
@InternalUse
@Transactional
public class FundingImport {

    private static final int HOUR = 3600;

    private final FundingStore store;
    private final FundingBook book;
    private final FundingFacts facts;
    private final FundingQuestions questions;
    private final JobOffers jobs;

    FundingImport(
            FundingStore store, FundingBook book, FundingFacts facts, FundingQuestions questions, JobOffers jobs) {
        this.store = store;
        this.book = book;
        this.facts = facts;
        this.questions = questions;
        this.jobs = jobs;
    }

    /** @return how the first view came out; still collecting where none was kept */
    public CheckState importCheck(ImportedCheck past) {
        var at = at(past.startedOn(), 9);
        var begun = FundingCheck.begin(past.person(), null, past.job(), past.kind(), past.terms(), past.by(), at);
        var known = facts.of(past.person(), past.terms().start());
        store.add(begun, employer(past.job()));
        var asked = begun.with(known, Map.of(), at).conditions().stream()
                .filter(Condition::isAsked)
                .toList();
        store.answer(begun.id(), answers(past, asked, at));
        if (past.appliedOn() != null) {
            store.applied(found(begun.id()), past.appliedOn());
        }
        if (past.reached() == Reached.BEGUN) {
            return CheckState.COLLECTING;
        }
        var later = at.plusSeconds(HOUR);
        var answered = found(begun.id());
        var look = answered.with(known, Map.of(), later);
        var estimate = new Estimate(
                look.estimate(),
                new Signed(past.by(), later),
                look.conditions().stream().map(Line::of).toList());
        store.keep(answered, estimate);
        if (past.reached() == Reached.HANDED_OVER) {
            store.handOver(found(begun.id()), new Signed(past.by(), later.plusSeconds(HOUR)));
        }
        return estimate.state();
    }

    /**
     * A check of the employer service for somebody proposed, with the question to the counsellor.
     *
     * @param answeredBy who has told the results; nobody while it waits
     */
    public void importQuestion(
            UUID proposal,
            PersonId person,
            JobOfferId job,
            FundingKind kind,
            JobTerms terms,
            StaffId by,
            LocalDate askedOn,
            @Nullable StaffId answeredBy) {
        var at = at(askedOn, 10);
        var check =
                FundingCheck.begin(null, new ProposedFor(new ProposalId(proposal), person), job, kind, terms, by, at);
        store.add(check, employer(job));
        questions.ask(check.id(), person, new Signed(by, at));
        if (answeredBy != null) {
            var told = at.plusSeconds(2L * HOUR);
            var own = FundingCheck.begin(person, null, job, kind, terms, answeredBy, told);
            store.add(own, employer(job));
            questions.answeredFrom(check.id(), own.id());
            questions.tell(check.id(), facts.results(person, own, told), new Signed(answeredBy, told));
        }
    }

    private static List<Given> answers(ImportedCheck past, List<Condition> asked, Instant at) {
        var answers = new ArrayList<Given>();
        for (var condition : asked) {
            var isLast = answers.size() == asked.size() - 1;
            if (past.answers() != Answers.NONE && !(past.answers() == Answers.SOME && isLast)) {
                var isFulfilled = !(past.answers() == Answers.ONE_NO && answers.isEmpty());
                answers.add(new Given(condition.kind(), isFulfilled, past.source(), past.by(), at));
            }
        }
        return answers;
    }

    private FundingCheck found(FundingCheckId id) {
        return book.find(id).orElseThrow();
    }

    private @Nullable EmployerId employer(@Nullable JobOfferId job) {
        return job == null ? null : jobs.find(job).map(JobCard::employer).orElse(null);
    }

    private static Instant at(LocalDate day, int hour) {
        return OfficeTime.startOf(day).plusSeconds((long) hour * HOUR);
    }
}
