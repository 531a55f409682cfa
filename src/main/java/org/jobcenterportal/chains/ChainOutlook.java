package org.jobcenterportal.chains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All chains at a glance: days left over by provider, whom a later start hits, and where somebody should look (F32). */
@Service
@PreAuthorize(ChainOutlook.ROLES)
@Transactional(readOnly = true)
public class ChainOutlook {

    /** Fewer than these are not told apart: a small number tells who it is. */
    public static final int FEWEST = 3;

    static final String ROLES = "hasAnyRole('" + Roles.COUNSELLOR + "', '" + Roles.CASE_MANAGER + "', '"
            + Roles.TEAM_LEAD + "', '" + Roles.MEASURE_MANAGEMENT + "')";

    private static final Purpose LIST = new Purpose("chains.list");
    private static final int YEARS = 1;

    private final ChainStore store;
    private final CaseAccess access;
    private final CitizenDirectory citizens;
    private final AuditLog audit;
    private final Clock clock;

    ChainOutlook(ChainStore store, CaseAccess access, CitizenDirectory citizens, AuditLog audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.citizens = citizens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How many days are left over after a provider's stations, over the last year.
     *
     * @param provider by name; nothing for those with too few transitions, which are joined
     */
    public record Figure(@Nullable String provider, int transitions, int changeDays, int gapDays, int unexplained) {}

    /**
     * Somebody on a list whom the reader may know.
     *
     * @param name not of protected people
     */
    public record Row(@Nullable PersonName name, CustomerNumber number, String station, int gapDays) {}

    /**
     * Whom a later start hits.
     *
     * @param all how many there are; none where there are so few that it would tell who
     */
    public record Answer(@Nullable Integer all, List<Row> known) {}

    /** The days left over, by provider. */
    public List<Figure> byProvider() {
        var today = today();
        var sums = new TreeMap<String, Figure>();
        var few = new ArrayList<Figure>();
        store.since(today.minusYears(YEARS)).stream()
                .flatMap(chain -> chain.transitions().stream())
                .filter(transition -> !transition.ends().isAfter(today))
                .forEach(transition -> {
                    var provider = transition.from().runner().name();
                    sums.merge(provider, figure(provider, transition, today), ChainOutlook::sum);
                });
        var figures = new ArrayList<Figure>();
        sums.values().forEach(figure -> (figure.transitions() < FEWEST ? few : figures).add(figure));
        few.stream()
                .reduce(ChainOutlook::sum)
                .map(sum -> new Figure(null, sum.transitions(), sum.changeDays(), sum.gapDays(), sum.unexplained()))
                .filter(sum -> sum.transitions() >= FEWEST)
                .ifPresent(figures::add);
        return List.copyOf(figures);
    }

    /** Whom it hits if a station begins so many weeks later. */
    public Answer later(String station, int weeks) {
        var hits = WhatIf.later(store.waitingFor(station), station, weeks, today());
        var known = rows(hits.stream()
                .filter(hit -> access.mayKnowHealth(hit.chain().person()))
                .map(hit -> new Seen(hit.chain().person(), station, hit.gapAfter()))
                .toList());
        return new Answer(hits.isEmpty() || hits.size() >= FEWEST ? Integer.valueOf(hits.size()) : null, known);
    }

    /** In the reader's own cases: where the next first day is missing, or too many days are left over. */
    public List<Row> needingCare() {
        var today = today();
        return rows(store.needingALook(today.plusDays(Transition.DAYS_AHEAD), Transition.DAYS_WITHOUT_WORDS).stream()
                .filter(chain -> access.mayKnowHealth(chain.person()))
                .flatMap(chain -> chain.transitions().stream()
                        .filter(transition -> transition.needsCare(today))
                        .map(transition ->
                                new Seen(chain.person(), transition.from().key(), transition.gapDays(today))))
                .toList());
    }

    private record Seen(PersonId person, String station, int gapDays) {}

    private List<Row> rows(List<Seen> seen) {
        var persons = seen.stream().map(Seen::person).distinct().toList();
        if (persons.isEmpty()) {
            return List.of();
        }
        audit.read(LIST, persons.stream().map(PersonId::value).toList());
        var cards = citizens.cards(persons);
        var numbers = citizens.numbers(persons);
        return seen.stream()
                .sorted(Comparator.comparingInt(Seen::gapDays).reversed())
                .map(one -> new Row(
                        cards.get(one.person()).isProtected()
                                ? null
                                : cards.get(one.person()).name(),
                        numbers.get(one.person()),
                        one.station(),
                        one.gapDays()))
                .toList();
    }

    private static Figure figure(String provider, Transition transition, LocalDate today) {
        var gap = transition.gapDays(today);
        return new Figure(provider, 1, transition.changeDays(today), gap, gap > 0 && !transition.isExplained() ? 1 : 0);
    }

    private static Figure sum(Figure one, Figure other) {
        return new Figure(
                one.provider(),
                one.transitions() + other.transitions(),
                one.changeDays() + other.changeDays(),
                one.gapDays() + other.gapDays(),
                one.unexplained() + other.unexplained());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
