package org.jobcenterportal.providing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.providing.AbsenceBook.Correction;
import org.jobcenterportal.providing.StayFile.AwayDay;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.springframework.stereotype.Component;

/** Puts together what providers have told of somebody; whoever asks has decided who may know. */
@Component
class StayReader {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final AbsenceBook absences;
    private final ReportBook reports;
    private final RunDirectory runs;

    StayReader(AbsenceBook absences, ReportBook reports, RunDirectory runs) {
        this.absences = absences;
        this.reports = reports;
        this.runs = runs;
    }

    /** Those that have begun, the latest first. */
    List<StayFile> files(Collection<Participation> all, boolean withReasons) {
        var stays = all.stream().filter(stay -> stay.entered() != null).toList();
        var ids = stays.stream().map(Participation::id).toList();
        var away = absences.between(ids, EVER, ALWAYS);
        var corrections = absences.corrections(ids);
        var written = reports.of(ids);
        var known = runs.runs(stays.stream().map(Participation::run).distinct().toList()).stream()
                .collect(toMap(RunDetails::id, run -> run));
        return stays.stream()
                .sorted(comparing(Participation::entered).reversed())
                .map(stay -> new StayFile(
                        stay,
                        known.get(stay.run()),
                        days(of(away, stay), corrections.getOrDefault(stay.id(), List.of()), withReasons),
                        absences.reported(stay.run()),
                        written.getOrDefault(stay.id(), List.of())))
                .toList();
    }

    private static Map<LocalDate, AbsenceReason> of(
            Map<AssignmentId, Map<LocalDate, AbsenceReason>> away, Participation stay) {
        return away.getOrDefault(stay.id(), Map.of());
    }

    private static List<AwayDay> days(
            Map<LocalDate, AbsenceReason> away, List<Correction> corrections, boolean withReasons) {
        return away.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, AbsenceReason>comparingByKey().reversed())
                .map(day -> new AwayDay(
                        day.getKey(),
                        withReasons ? day.getValue() : null,
                        day.getValue().isExcused(),
                        corrections.stream().anyMatch(one -> one.day().equals(day.getKey()))))
                .toList();
    }
}
