package org.jobcenterportal.providing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.runs.ProviderDetails;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.Tasks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds providers a week before something is due and on that day, and tells the office what is late. Every node may; the
 * one that gets the round makes it.
 */
@Component
class ProvidingRounds {

    static final String ROUND = "providing";

    /** What has been late for longer is known. */
    private static final int DAYS_BACK = 31;

    private final Participations participations;
    private final RunDirectory runs;
    private final AnswerDays answers;
    private final ReportBook reports;
    private final AbsenceBook absences;
    private final ProviderPost post;
    private final Tasks tasks;
    private final Clock clock;

    ProvidingRounds(
            Participations participations,
            RunDirectory runs,
            AnswerDays answers,
            ReportBook reports,
            AbsenceBook absences,
            ProviderPost post,
            Tasks tasks,
            Clock clock) {
        this.participations = participations;
        this.runs = runs;
        this.answers = answers;
        this.reports = reports;
        this.absences = absences;
        this.post = post;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Something that a provider owes, and until when. */
    record Owed(What what, ProviderDetails provider, LocalDate dueOn) {}

    /** What a provider can owe. */
    enum What {
        ANSWER,
        MONTH,
        REPORT
    }

    static String occasion(AssignmentId id, DueReport due) {
        return "provider-report:" + id.value() + ":" + due.kind() + ":" + due.dueOn();
    }

    static String occasion(RunId run, YearMonth month) {
        return "provider-month:" + run.value() + ":" + month;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    @RepeatedOnContention
    @Transactional
    void goRound() {
        if (tasks.takeRound(ROUND)) {
            remind();
        }
    }

    void remind() {
        var today = OfficeTime.dayOf(clock.instant());
        var owed = new ArrayList<Owed>();
        owed.addAll(answers(today));
        var there = participations.between(today.minusDays(DAYS_BACK).withDayOfMonth(1), today);
        var known = runs(there);
        owed.addAll(reports(there, known, today));
        owed.addAll(months(there, known, today));
        owed.stream().collect(groupingBy(Owed::provider)).forEach((provider, all) -> post.remind(provider, all, today));
    }

    private List<Owed> answers(LocalDate today) {
        var open = participations.unanswered();
        var until = answers.of(open);
        var known = runs(open);
        var late =
                open.stream().filter(one -> today.isAfter(until.get(one.id()))).toList();
        late.forEach(one -> tasks.openForCounsellor(
                TaskKind.PROVIDER_ANSWER_LATE,
                one.person(),
                today,
                "provider-answer:" + one.id().value() + ":" + until.get(one.id())));
        tasks.closeUnlessAbout(
                TaskKind.PROVIDER_ANSWER_LATE,
                late.stream().map(Participation::person).collect(toSet()));
        return open.stream()
                .map(one -> new Owed(What.ANSWER, known.get(one.run()).provider(), until.get(one.id())))
                .toList();
    }

    private List<Owed> reports(List<Participation> there, Map<RunId, RunDetails> known, LocalDate today) {
        var written = reports.of(there.stream().map(Participation::id).toList());
        var owed = new ArrayList<Owed>();
        for (var stay : there) {
            ReportDesk.owed(stay, written.getOrDefault(stay.id(), List.of()), today).stream()
                    .filter(one -> one.written() == null)
                    .map(OwedReport::due)
                    .filter(due -> !due.dueOn().isBefore(today.minusDays(DAYS_BACK)))
                    .forEach(due -> {
                        owed.add(new Owed(What.REPORT, known.get(stay.run()).provider(), due.dueOn()));
                        if (due.isOverdueOn(today)) {
                            tasks.openForCounsellor(
                                    TaskKind.PROVIDER_REPORT_LATE, stay.person(), today, occasion(stay.id(), due));
                        }
                    });
        }
        return owed;
    }

    /** The days of the last month; who was away belongs to many cases, so that it is not the task of one of them. */
    private List<Owed> months(List<Participation> there, Map<RunId, RunDetails> known, LocalDate today) {
        var term = MonthDesk.latest(today);
        var open = there.stream()
                .filter(stay -> MonthDesk.wasThere(stay, term.month()))
                .map(Participation::run)
                .distinct()
                .toList();
        var reported = absences.reported(open, term.month());
        var owed = open.stream()
                .filter(run -> !reported.contains(run))
                .map(known::get)
                .toList();
        if (term.isLateOn(today)) {
            owed.forEach(run -> tasks.openForRole(
                    TaskKind.PROVIDER_MONTH_LATE,
                    Roles.MEASURE_MANAGEMENT,
                    run.provider().name() + ": " + run.measure().name(Locale.GERMAN),
                    today,
                    occasion(run.id(), term.month())));
        }
        return owed.stream()
                .map(run -> new Owed(What.MONTH, run.provider(), term.dueOn()))
                .toList();
    }

    private Map<RunId, RunDetails> runs(Collection<Participation> stays) {
        return runs.runs(stays.stream().map(Participation::run).distinct().toList()).stream()
                .collect(toMap(RunDetails::id, run -> run));
    }
}
