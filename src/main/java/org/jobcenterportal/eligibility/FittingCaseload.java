package org.jobcenterportal.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** F12: whom of one's own cases an offer fits, by name and in no other order; nothing about health stands on this list. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(CaseAccess.ROLES)
public class FittingCaseload {

    private static final Purpose LISTED = new Purpose("eligibility.caseload");

    private final RuleBook book;
    private final KnownSource source;
    private final OwnCases cases;
    private final Catalogue catalogue;
    private final RunDirectory runs;
    private final AuditLog audit;
    private final Clock clock;

    FittingCaseload(
            RuleBook book,
            KnownSource source,
            OwnCases cases,
            Catalogue catalogue,
            RunDirectory runs,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.source = source;
        this.cases = cases;
        this.catalogue = catalogue;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of those who could begin in a run; the log names them before they are shown.
     *
     * @throws NoSuchElementException for a run that there is not
     */
    public FittingPeople forRun(RunId id, Closeness closeness, int first) {
        var run = runs.run(id).orElseThrow();
        return people(run.measure(), List.of(run), closeness, run.nextEntry(today()), first);
    }

    /**
     * The same for an offer of which no run is ahead.
     *
     * @throws NoSuchElementException for an offer that there is not
     */
    public FittingPeople forMeasure(MeasureId id, Closeness closeness, int first) {
        return people(catalogue.measure(id).orElseThrow(), List.of(), closeness, today(), first);
    }

    private FittingPeople people(
            MeasureDetails measure, List<RunDetails> found, Closeness closeness, LocalDate day, int first) {
        var rules = book.of(List.of(measure), day).getOrDefault(measure.id(), List.of());
        var all = cases.on(day);
        var known = source.of(all.stream().map(OwnCases.OwnCase::person).toList(), rules, day);
        var fitting = all.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.person()))
                        .map(facts -> FitFinder.find(measure.id(), rules, facts, found, day))
                        .filter(closeness::includes)
                        .map(fit -> person(one, fit)))
                .toList();
        var page = fitting.stream().skip(first).limit(FittingPeople.SIZE).toList();
        audit.read(LISTED, page.stream().map(one -> one.person().value()).toList());
        return new FittingPeople(day, page, first, fitting.size());
    }

    private static FittingPerson person(OwnCases.OwnCase one, Fit fit) {
        return new FittingPerson(one.person(), one.name(), one.number(), one.name() == null ? List.of() : fit.open());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
