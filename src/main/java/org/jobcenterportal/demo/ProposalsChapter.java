package org.jobcenterportal.demo;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.HouseholdDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.proposals.Employment;
import org.jobcenterportal.proposals.Hiring;
import org.jobcenterportal.proposals.ImportedProposal;
import org.jobcenterportal.proposals.Interview;
import org.jobcenterportal.proposals.ProposalAnswer;
import org.jobcenterportal.proposals.ProposalEnd;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ProposalsImport;
import org.jobcenterportal.proposals.Trial;
import org.jobcenterportal.releases.ReleasedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Jobs that are proposed to people, in every state; two wait for a word of Olena Marchenko. */
@Component
@Profile("demo")
@Order(95)
class ProposalsChapter implements Chapter {

    /** Selling, and work in an office: what Olena Marchenko has done and would like to do (KldB 2010, main groups). */
    private static final List<String> OF_HER_KIND = List.of("62", "714");

    private static final LanguageLevel HER_GERMAN = LanguageLevel.A2;

    /** Postal codes that she reaches in half an hour by bus. */
    private static final Set<String> CLOSE_TO_HER = Set.of("34117", "34119", "34125", "34127");

    private static final int HOUSEHOLDS = 1_500;
    private static final int STEP = 17;
    private static final int ROUNDS = 8;
    private static final int COUNSELLOR = 4;
    private static final Set<ReleasedItem> SHORT = EnumSet.of(ReleasedItem.NAME, ReleasedItem.PHONE);
    private static final Set<ReleasedItem> WHOLE = EnumSet.of(
            ReleasedItem.NAME,
            ReleasedItem.PHONE,
            ReleasedItem.EMAIL,
            ReleasedItem.QUALIFICATION,
            ReleasedItem.EXPERIENCE,
            ReleasedItem.LANGUAGES);

    private final Contents contents = DemoFile.read("proposals", Contents.class);
    private final ProposalsImport proposals;
    private final JobOffers jobs;
    private final Caseload caseload;
    private final StaffDirectory staff;
    private final EntityManager memory;

    ProposalsChapter(
            ProposalsImport proposals, JobOffers jobs, Caseload caseload, StaffDirectory staff, EntityManager memory) {
        this.proposals = proposals;
        this.jobs = jobs;
        this.caseload = caseload;
        this.staff = staff;
        this.memory = memory;
    }

    record Contents(List<String> olena, List<String> reasons) {}

    @Override
    public void write(LocalDate today) {
        var open = jobs.allOpen().stream()
                .sorted(Comparator.comparing(job -> job.id().value()))
                .toList();
        memory.clear(); // two thousand jobs that were only read would be looked through at every question
        var households = new Population(today).households().limit(HOUSEHOLDS).toList();
        if (open.isEmpty()) {
            return;
        }
        forOlena(households.getFirst().members().getFirst().person().id(), open, today);
        var people = people(households.subList(1, households.size()), today);
        forOthers(people, open, today);
        forHerCounsellor(people, open, today);
    }

    /** Of the cases of whoever shows the office: a trial to be suggested as support, and an answer to be sent. */
    private void forHerCounsellor(List<PersonId> people, List<JobCard> open, LocalDate today) {
        var counsellor =
                staff.ofAccount(DemoAccount.number(COUNSELLOR)).orElseThrow().id();
        var counsellors = caseload.counsellorsOf(people);
        var cases = people.stream()
                .skip((long) ROUNDS * ProposalState.values().length)
                .filter(person -> counsellor.equals(counsellors.get(person)))
                .limit(2)
                .toList();
        for (int one = 0; one < cases.size(); one++) {
            add(
                    cases.get(one),
                    one(open, 1 + one),
                    contents.reasons().get(one % contents.reasons().size()),
                    false,
                    today,
                    10,
                    one == 0 ? ProposalState.TRIAL : ProposalState.CONSENTED);
        }
    }

    /** Part time and with the childcare in mind, each with another employer: one to release, one to decline, and one that came to nothing. */
    private void forOlena(PersonId olena, List<JobCard> open, LocalDate today) {
        var employers = new HashSet<EmployerId>();
        var suitable = open.stream()
                .filter(job -> job.childFriendlyHours() && job.model() == WorkingTimeModel.PART_TIME)
                .filter(job -> OF_HER_KIND.stream().anyMatch(job.occupation().value()::startsWith))
                .sorted(Comparator.comparingLong(ProposalsChapter::speaksAgainst))
                .filter(job -> employers.add(job.employer()))
                .limit(3)
                .toList();
        if (suitable.size() < 3) {
            return;
        }
        add(olena, suitable.get(0), contents.olena().get(0), true, today, 2, ProposalState.SUGGESTED);
        add(olena, suitable.get(1), contents.olena().get(1), false, today, 4, ProposalState.SUGGESTED);
        add(olena, suitable.get(2), contents.olena().get(2), true, today, 50, ProposalState.REJECTED);
    }

    /** What a job asks that she does not bring, and a way that is longer than she wishes. */
    private static long speaksAgainst(JobCard job) {
        var missing = job.requirements().stream()
                .filter(asked -> asked.kind() != RequirementKind.GERMAN
                        || LanguageLevel.valueOf(asked.value()).compareTo(HER_GERMAN) > 0)
                .count();
        return missing + (CLOSE_TO_HER.contains(job.place().address().postalCode()) ? 0 : 1);
    }

    private void forOthers(List<PersonId> people, List<JobCard> open, LocalDate today) {
        var states = ProposalState.values();
        var roomy = open.stream().filter(job -> job.posts() - job.filled() > 1).toList();
        for (int one = 0; one < ROUNDS * states.length && one < people.size(); one++) {
            var state = states[one % states.length];
            add(
                    people.get(one),
                    one(state == ProposalState.HIRED ? roomy : open, one),
                    contents.reasons().get(one % contents.reasons().size()),
                    one % 3 != 0,
                    today,
                    daysAgo(state, one),
                    state);
        }
    }

    /** Who is hired takes a post of several, so that the job stays open. */
    private static JobCard one(List<JobCard> jobs, int number) {
        return jobs.get((3 + number * STEP) % jobs.size());
    }

    /** What is open is young; what has ended lies as far back as a year. */
    private static int daysAgo(ProposalState state, int one) {
        return switch (state) {
            case SUGGESTED, SHOWN_TO_CITIZEN -> 1 + one % 5;
            case CONSENTED -> 2 + one % 3;
            case SENT -> 6 + one % 12;
            case INTERVIEW, TRIAL -> 9 + one % 6;
            case DECLINED, HIRED, REJECTED, NO_RESPONSE, WITHDRAWN -> 40 + one * 4 % 300;
        };
    }

    private void add(
            PersonId person,
            JobCard job,
            String reason,
            boolean isByEmployerService,
            LocalDate today,
            int daysAgo,
            ProposalState state) {
        var proposed = today.minusDays(daysAgo);
        var isSent = state.isWithEmployer()
                || state == ProposalState.HIRED
                || state == ProposalState.REJECTED
                || state == ProposalState.NO_RESPONSE;
        proposals.importProposal(new ImportedProposal(
                person,
                job.id(),
                reason,
                by(person, job, isByEmployerService),
                isByEmployerService,
                proposed,
                state,
                since(state, proposed, today),
                answer(state),
                isSent || state == ProposalState.CONSENTED ? (daysAgo % 2 == 0 ? WHOLE : SHORT) : Set.of(),
                isSent ? proposed.plusDays(2) : null,
                interview(state, job, proposed, today),
                state == ProposalState.TRIAL
                        ? new Trial(monday(today), monday(today).plusDays(11))
                        : null,
                state == ProposalState.HIRED ? hiring(job, proposed) : null,
                end(state)));
    }

    private StaffId by(PersonId person, JobCard job, boolean isByEmployerService) {
        var counsellor = caseload.counsellorsOf(List.of(person)).get(person);
        return isByEmployerService || counsellor == null ? job.agent() : counsellor;
    }

    private static LocalDate since(ProposalState state, LocalDate proposed, LocalDate today) {
        return switch (state) {
            case INTERVIEW, TRIAL -> today.minusDays(1);
            case HIRED, REJECTED -> proposed.plusDays(20);
            default -> proposed.plusDays(2);
        };
    }

    private static @Nullable ProposalAnswer answer(ProposalState state) {
        return switch (state) {
            case SUGGESTED, SHOWN_TO_CITIZEN, WITHDRAWN -> null;
            case DECLINED -> ProposalAnswer.NO;
            case CONSENTED, SENT, INTERVIEW, TRIAL, HIRED, REJECTED, NO_RESPONSE -> ProposalAnswer.YES;
        };
    }

    private static @Nullable Interview interview(
            ProposalState state, JobCard job, LocalDate proposed, LocalDate today) {
        var day = switch (state) {
            case INTERVIEW -> today.plusDays(3);
            case TRIAL, HIRED -> proposed.plusDays(6);
            default -> null;
        };
        return day == null
                ? null
                : new Interview(
                        OfficeTime.startOf(day).plusSeconds(10 * 3600L),
                        job.place().address().oneLine(),
                        0);
    }

    private static Hiring hiring(JobCard job, LocalDate proposed) {
        var hours = job.hoursPerWeek().min(BigDecimal.valueOf(48));
        return new Hiring(
                proposed.plusMonths(1).withDayOfMonth(1),
                hours,
                job.model() == WorkingTimeModel.MINI_JOB ? Employment.MINI_JOB : Employment.INSURED);
    }

    private static @Nullable ProposalEnd end(ProposalState state) {
        return switch (state) {
            case REJECTED -> ProposalEnd.SOMEBODY_ELSE;
            case WITHDRAWN -> ProposalEnd.JOB_GONE;
            default -> null;
        };
    }

    private static LocalDate monday(LocalDate today) {
        return today.plusDays(8L - today.getDayOfWeek().getValue());
    }

    private List<PersonId> people(List<HouseholdDraft> households, LocalDate today) {
        var all = households.stream()
                .map(household -> household.members().getFirst().person())
                .filter(person ->
                        person.isEmployableOn(today) && !person.protection().holds())
                .map(PersonDraft::id)
                .toList();
        var known = caseload.counsellorsOf(all).keySet();
        return all.stream().filter(known::contains).toList();
    }
}
