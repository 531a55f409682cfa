package org.jobcenterportal.entryplan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.Stay;
import org.jobcenterportal.assignments.Stays;
import org.jobcenterportal.entryplan.PlanOutcome.AlreadyThere;
import org.jobcenterportal.entryplan.PlanOutcome.ChangedMeanwhile;
import org.jobcenterportal.entryplan.PlanOutcome.NotFound;
import org.jobcenterportal.entryplan.PlanOutcome.Saved;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureStatus;
import org.jobcenterportal.organisation.OfficeCalendar;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.jobcenterportal.runs.RunStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** F89, F91, S25: the plan of entries beside what happened, and places that stay empty. Nobody is named here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.STEERING + "', '" + Roles.TEAM_LEAD + "', '" + Roles.MEASURE_MANAGEMENT + "')")
public class EntryPlanDesk {

    private final PlanStore plans;
    private final Stays stays;
    private final RunDirectory runs;
    private final Catalogue catalogue;
    private final OfficeCalendar calendar;
    private final Clock clock;

    EntryPlanDesk(
            PlanStore plans,
            Stays stays,
            RunDirectory runs,
            Catalogue catalogue,
            OfficeCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.stays = stays;
        this.runs = runs;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The newest year with a plan that has begun; nothing is planned where there is none. */
    public PlanOfYear current() {
        var today = today();
        return year(plans.years().stream()
                .filter(year -> year <= today.getYear())
                .findFirst()
                .orElse(today.getYear()));
    }

    public PlanOfYear year(int year) {
        var today = today();
        var entries = stays.entries(year);
        var current = runs.current().stream()
                .filter(run -> run.status() == RunStatus.RUNNING)
                .collect(groupingBy(run -> run.instrument().countedUnder()));
        var bought = bought();
        var rows = plans.of(year).stream()
                .map(kept -> {
                    var instrument = kept.plan().instrument();
                    var running = current.getOrDefault(instrument, List.of());
                    return new Progress(
                            kept.plan(),
                            kept.version(),
                            bought.contains(instrument) || entries.containsKey(instrument),
                            year,
                            byMonth(entries.getOrDefault(instrument, Map.of())),
                            running.stream()
                                    .mapToInt(run -> run.occupancy().capacity())
                                    .sum(),
                            running.stream()
                                    .mapToInt(run -> run.occupancy().taken())
                                    .sum(),
                            today);
                })
                .toList();
        return new PlanOfYear(year, plans.years(), HonestPlan.rows(rows), today);
    }

    /**
     * Changes the plan for one instrument.
     *
     * @param version the edition that the writer saw
     */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Roles.STEERING + "', '" + Roles.MEASURE_MANAGEMENT + "')")
    public PlanOutcome change(int year, InstrumentPlan plan, long version) {
        if (plans.replace(year, plan, version)) {
            return new Saved();
        }
        return plans.of(year, plan.instrument())
                .<PlanOutcome>map(kept -> new ChangedMeanwhile(kept.plan(), kept.version()))
                .orElseGet(NotFound::new);
    }

    /** Begins a year with the plan of another one. */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Roles.STEERING + "', '" + Roles.MEASURE_MANAGEMENT + "')")
    public PlanOutcome copy(int from, int to) {
        var pattern = plans.of(from);
        if (pattern.isEmpty()) {
            return new NotFound();
        }
        if (!pattern.stream().allMatch(kept -> plans.add(to, kept.plan()))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new AlreadyThere();
        }
        return new Saved();
    }

    /** F91: places that nobody uses in runs of today, the dearest first. */
    public EmptyPlaces emptyPlaces() {
        var today = today();
        var first = today.withDayOfMonth(1);
        var running = runs.current().stream()
                .filter(run -> run.status() == RunStatus.RUNNING)
                .toList();
        var taken = stays.in(running.stream().map(RunDetails::id).toList(), first, today);
        var closed = calendar.closedDays(first, today);
        var all = running.stream()
                .map(run ->
                        new EmptyRun(run, Math.max(0, run.occupancy().free()), days(run, taken, closed, first, today)))
                .toList();
        return new EmptyPlaces(
                all.stream().map(EmptyRun::month).reduce(SeatDays.NONE, SeatDays::plus),
                all.stream()
                        .filter(run -> run.emptyToday() > 0)
                        .sorted(Comparator.comparing(EmptyRun::costToday)
                                .reversed()
                                .thenComparing(run -> run.run().id().value()))
                        .toList(),
                today);
    }

    /** The same of one run; empty where it does not take place today. */
    public Optional<EmptyRun> emptyIn(RunId id) {
        var today = today();
        var first = today.withDayOfMonth(1);
        return runs.run(id).filter(run -> run.status() == RunStatus.RUNNING).map(run -> {
            var taken = stays.in(List.of(id), first, today);
            return new EmptyRun(
                    run,
                    Math.max(0, run.occupancy().free()),
                    days(run, taken, calendar.closedDays(first, today), first, today));
        });
    }

    /** S33: what people do after they left an offer, for those of which enough were asked, by name. */
    public List<MeasureAfterwards> afterwards() {
        var today = today();
        var first = today.minusYears(1).plusDays(1);
        var three = stays.afterwards(3, first, today);
        var six = stays.afterwards(6, first, today);
        return catalogue.measures(three.keySet()).values().stream()
                .map(measure -> new MeasureAfterwards(
                        measure,
                        HonestTable.of(three.get(measure.id())),
                        HonestTable.of(six.getOrDefault(measure.id(), Map.of()))))
                .filter(MeasureAfterwards::tells)
                .sorted(Comparator.comparing(one -> one.measure().key().value()))
                .toList();
    }

    private static SeatDays days(
            RunDetails run, Map<RunId, List<Stay>> taken, Set<LocalDate> closed, LocalDate first, LocalDate last) {
        return new SeatDayCount(run, taken.getOrDefault(run.id(), List.of()), closed).between(first, last);
    }

    /** By which instruments anything was ever bought here; of entries by all others nothing is written down in the portal. */
    private Set<Instrument> bought() {
        var offers = catalogue.in(EnumSet.allOf(MeasureStatus.class)).stream()
                .collect(toMap(MeasureDetails::id, MeasureDetails::instrument));
        return runs.contractsOf(offers.keySet()).stream()
                .map(contract -> offers.get(contract.measure()).countedUnder())
                .collect(toSet());
    }

    private static List<Integer> byMonth(Map<Month, Integer> entries) {
        return Stream.of(Month.values())
                .map(month -> entries.getOrDefault(month, 0))
                .toList();
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
