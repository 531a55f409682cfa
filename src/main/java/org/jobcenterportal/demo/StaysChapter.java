package org.jobcenterportal.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.providing.AbsenceReason;
import org.jobcenterportal.providing.StaysImport;
import org.jobcenterportal.providing.StaysImport.Away;
import org.jobcenterportal.providing.StaysImport.Month;
import org.jobcenterportal.providing.StaysImport.Report;
import org.jobcenterportal.runs.RunDates;
import org.jobcenterportal.runs.RunDay;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What providers have told of those who take part: who was away in the last months, and their reports; some are late. */
@Component
@Profile("demo")
@Order(47)
class StaysChapter implements Chapter {

    private static final long SEED = 61;
    private static final int PROVIDER = 11;
    private static final int MONTHS_BACK = 2;
    private static final int REPORT_MONTHS_BACK = 6;
    private static final int AWAY_PERCENT = 6;
    private static final int MONTH_REPORTED_PERCENT = 85;
    private static final int REPORT_WRITTEN_PERCENT = 96;
    private static final List<AbsenceReason> REASONS = List.of(
            AbsenceReason.ILL,
            AbsenceReason.ILL,
            AbsenceReason.ILL,
            AbsenceReason.CHILD_ILL,
            AbsenceReason.CHILD_ILL,
            AbsenceReason.APPOINTMENT,
            AbsenceReason.INTERVIEW,
            AbsenceReason.OTHER_EXCUSED,
            AbsenceReason.UNEXCUSED);

    private final StaysImport stays;
    private final Participations participations;
    private final RunDirectory directory;
    private final RunDates dates;

    StaysChapter(StaysImport stays, Participations participations, RunDirectory directory, RunDates dates) {
        this.stays = stays;
        this.participations = participations;
        this.directory = directory;
        this.dates = dates;
    }

    @Override
    public void write(LocalDate today) {
        var dice = new Dice(SEED);
        var first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        var byRun = participations.between(first.atDay(1), today).stream().collect(groupingBy(Participation::run));
        var away = new ArrayList<Away>();
        var months = new ArrayList<Month>();
        for (var run : directory.runs(byRun.keySet())) {
            var there = byRun.get(run.id());
            away.addAll(away(run, there, first, today, dice));
            months.addAll(months(run, there, first, today, dice));
        }
        stays.importAway(away, DemoAccount.number(PROVIDER));
        stays.importMonths(months, DemoAccount.number(PROVIDER));
        stays.importReports(
                reports(participations.between(today.minusMonths(REPORT_MONTHS_BACK), today), today, dice),
                DemoAccount.number(PROVIDER));
    }

    private List<Away> away(RunDetails run, List<Participation> there, YearMonth first, LocalDate today, Dice dice) {
        var days = dates.between(run, first.atDay(1), today.minusDays(1), Locale.GERMAN).stream()
                .filter(RunDay::takesPlace)
                .map(RunDay::day)
                .toList();
        var interruptions = participations.interruptions(
                there.stream().map(Participation::id).toList());
        return there.stream()
                .flatMap(stay -> days.stream()
                        .filter(day -> isThere(stay, day))
                        .filter(day -> interruptions.getOrDefault(stay.id(), List.of()).stream()
                                .noneMatch(span -> span.covers(day)))
                        .filter(day -> dice.happens(AWAY_PERCENT))
                        .map(day -> new Away(stay.id(), day, dice.oneOf(REASONS))))
                .toList();
    }

    /** The last month of some runs is still to be reported. */
    private List<Month> months(RunDetails run, List<Participation> there, YearMonth first, LocalDate today, Dice dice) {
        var last = YearMonth.from(today).minusMonths(1);
        var reported = new ArrayList<Month>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var asked = month;
            if (there.stream().anyMatch(stay -> touches(stay, asked))
                    && (month.isBefore(last) || dice.happens(MONTH_REPORTED_PERCENT))) {
                var on = month.atEndOfMonth().plusDays(dice.between(1, 6));
                reported.add(new Month(run.id(), month, on.isAfter(today) ? today : on));
            }
        }
        return reported;
    }

    private List<Report> reports(List<Participation> there, LocalDate today, Dice dice) {
        var texts = StaysData.read().reports();
        return there.stream()
                .flatMap(stay -> stays.owed(stay, today).stream()
                        .filter(due -> due.dueOn().isBefore(today))
                        .filter(due -> dice.happens(REPORT_WRITTEN_PERCENT))
                        .map(due -> new Report(
                                stay.id(),
                                due,
                                dice.oneOf(texts).text(),
                                due.dueOn().minusDays(dice.between(0, 5)))))
                .toList();
    }

    private static boolean isThere(Participation stay, LocalDate day) {
        var entered = stay.entered();
        var left = stay.leftOn();
        return entered != null && !day.isBefore(entered) && (left == null || !day.isAfter(left));
    }

    private static boolean touches(Participation stay, YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).anyMatch(day -> isThere(stay, day));
    }
}
