package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.funding.FundingImport;
import org.jobcenterportal.funding.ImportedCheck;
import org.jobcenterportal.funding.ImportedCheck.Answers;
import org.jobcenterportal.funding.ImportedCheck.Reached;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** First views of support in every state, each kind a few times, and questions of the employer service to counsellors. */
@Component
@Profile("demo")
@Order(96)
class FundingChapter implements Chapter {

    private static final int COUNSELLOR = 4;
    private static final int HOUSEHOLDS = 1_500;
    private static final int JOBS = 60;
    private static final int CHECKS = 40;
    private static final int OF_ONE_COUNSELLOR = 15;
    private static final int QUESTIONS = 6;
    private static final int WORK_STEP = 3;

    private final Contents contents = DemoFile.read("funding", Contents.class);
    private final FundingImport funding;
    private final JobOffers jobs;
    private final Caseload caseload;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;

    FundingChapter(FundingImport funding, JobOffers jobs, Caseload caseload, StaffDirectory staff, JdbcClient jdbc) {
        this.funding = funding;
        this.jobs = jobs;
        this.caseload = caseload;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    record Contents(List<String> sources, String place, String placeOf, String training) {}

    /** How far a check has come, and by which answers. */
    private record Way(Answers answers, Reached reached) {}

    private static final List<Way> WAYS = List.of(
            new Way(Answers.NONE, Reached.BEGUN),
            new Way(Answers.ALL, Reached.KEPT),
            new Way(Answers.SOME, Reached.KEPT),
            new Way(Answers.ONE_NO, Reached.KEPT),
            new Way(Answers.ALL, Reached.HANDED_OVER));

    @Override
    public void write(LocalDate today) {
        var people = new Population(today)
                .households()
                .limit(HOUSEHOLDS)
                .map(household -> household.members().getFirst().person())
                .filter(person ->
                        person.isEmployableOn(today) && !person.protection().holds())
                .map(PersonDraft::id)
                .toList();
        var counsellors = caseload.counsellorsOf(people);
        var open = jobs.open(JobFilter.NONE, 0, JOBS).stream()
                .filter(job -> job.model() == WorkingTimeModel.FULL_TIME || job.model() == WorkingTimeModel.PART_TIME)
                .sorted(Comparator.comparing(JobCard::slug))
                .toList();
        if (!open.isEmpty()) {
            check(chosen(people, counsellors), counsellors, open, today);
            ask(today);
        }
    }

    /** Some of the counsellor whose account people try, and some of everybody. */
    private List<PersonId> chosen(List<PersonId> people, Map<PersonId, StaffId> counsellors) {
        var hers = staff.ofAccount(DemoAccount.number(COUNSELLOR)).map(StaffDetails::id);
        return Stream.concat(
                        people.stream()
                                .filter(person -> hers.filter(id -> id.equals(counsellors.get(person)))
                                        .isPresent())
                                .limit(OF_ONE_COUNSELLOR),
                        people.stream().filter(counsellors::containsKey))
                .distinct()
                .limit(CHECKS)
                .toList();
    }

    void check(List<PersonId> people, Map<PersonId, StaffId> counsellors, List<JobCard> open, LocalDate today) {
        var kinds = FundingKind.values();
        for (var one = 0; one < people.size(); one++) {
            var person = people.get(one);
            var by = counsellors.get(person);
            var kind = kinds[one % kinds.length];
            var way = WAYS.get(one % WAYS.size());
            var job = kind.isForJobs() ? open.get(one * WORK_STEP % open.size()) : null;
            var isLate = one % 9 == 0;
            var start = isLate ? today.minusDays(2) : today.plusDays(6 + one % 30);
            if (by != null) {
                funding.importCheck(new ImportedCheck(
                        person,
                        kind,
                        terms(kind, job, start),
                        job == null ? null : job.id(),
                        by,
                        today.minusDays(4 + one % 11),
                        way.answers(),
                        new Words(
                                contents.sources().get(one % contents.sources().size())),
                        way.reached() == Reached.BEGUN || isLate ? null : today.minusDays(1 + one % 3),
                        way.reached()));
            }
        }
    }

    /** Of the people to whom a job was proposed: half of the questions wait, half are answered. */
    private void ask(LocalDate today) {
        var proposals = jdbc.sql("""
                        select id, person_id, job_id from placement_proposal
                        where state in ('CONSENTED', 'SENT', 'INTERVIEW') order by state, person_id, job_id limit ?
                        """)
                .param(QUESTIONS)
                .query((row, number) -> new Asked(
                        row.getObject(1, UUID.class),
                        new PersonId(row.getObject(2, UUID.class)),
                        new JobOfferId(row.getObject(3, UUID.class))))
                .list();
        var counsellors =
                caseload.counsellorsOf(proposals.stream().map(Asked::person).toList());
        for (var one = 0; one < proposals.size(); one++) {
            var asked = proposals.get(one);
            var job = jobs.find(asked.job()).orElse(null);
            if (job != null) {
                var kind = one % 2 == 0 ? FundingKind.WAGE_SUBSIDY : FundingKind.LONG_TERM_SUBSIDY;
                funding.importQuestion(
                        asked.proposal(),
                        asked.person(),
                        asked.job(),
                        kind,
                        terms(kind, job, later(job.start(), today)),
                        job.agent(),
                        today.minusDays(2),
                        one % 2 == 0 ? null : counsellors.get(asked.person()));
            }
        }
    }

    private record Asked(UUID proposal, PersonId person, JobOfferId job) {}

    private static LocalDate later(LocalDate start, LocalDate today) {
        return start.isAfter(today) ? start : today.plusDays(14);
    }

    private JobTerms terms(FundingKind kind, @Nullable JobCard job, LocalDate start) {
        return new JobTerms(
                job != null
                        ? job.title()
                        : kind == FundingKind.WORK_OPPORTUNITY ? contents.place() : contents.training(),
                job == null ? contents.placeOf() : null,
                start,
                null,
                job != null,
                until(kind, start),
                job == null ? null : job.hoursPerWeek(),
                job == null ? null : job.hourlyWage(),
                false,
                false);
    }

    private static LocalDate until(FundingKind kind, LocalDate start) {
        return switch (kind) {
            case EMPLOYER_TRIAL -> start.plusWeeks(4).minusDays(1);
            case WORK_OPPORTUNITY, ENTRY_QUALIFICATION, START_UP_MONEY, PLACEMENT_VOUCHER ->
                start.plusMonths(6).minusDays(1);
            case WAGE_SUBSIDY -> start.plusMonths(9).minusDays(1);
            case LONG_TERM_SUBSIDY -> start.plusYears(2).minusDays(1);
            case PARTICIPATION -> start.plusYears(5).minusDays(1);
        };
    }
}
