package org.jobcenterportal.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.StaffSight;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people by whatever is known of them, among those whose cases the searcher may open without a reason. Everybody else is
 * reached by the whole customer number, through the question why.
 */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    /** How many lines a page of results has. */
    public static final int LINES = 8;

    private static final Purpose SEARCH = new Purpose("case.search");

    private final SearchEntries entries;
    private final NameSearch names;
    private final CaseAccess access;
    private final AuditLog audit;
    private final Clock clock;

    CaseSearch(SearchEntries entries, NameSearch names, CaseAccess access, AuditLog audit, Clock clock) {
        this.entries = entries;
        this.names = names;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever is meant by what was typed so far; the log says who is shown before she is. */
    @PreAuthorize(CaseAccess.ROLES)
    public SearchResult find(String typed) {
        var today = OfficeTime.dayOf(clock.instant());
        var asked = Typed.of(typed, today);
        if (asked instanceof Typed.TooShort) {
            return SearchResult.EMPTY;
        }
        var sight = access.sight();
        var teams = sight.map(StaffSight::teamNames).orElseGet(Map::of);
        var me = sight.map(StaffSight::colleague).orElse(null);
        var results = found(asked, teams.keySet(), me, today);
        var found = withoutClosed(results.found);
        var file = asked instanceof Typed.WholeNumber(CustomerNumber number) && found.isEmpty() ? number : null;
        var hits = hits(found.stream().limit(LINES).toList(), me, teams);
        audit.read(SEARCH, hits.stream().map(hit -> hit.person().value()).toList());
        return new SearchResult(hits, found.size(), results.more, file);
    }

    private Results found(Typed asked, Set<StaffId> inSight, @Nullable StaffId me, LocalDate today) {
        return switch (asked) {
            case Typed.TooShort() -> new Results(List.of(), false);
            case Typed.Named(var words) -> named(words, inSight, me, today);
            case Typed.WholeNumber(var number) ->
                unmarked(
                        entries.numbered(number).stream()
                                .filter(entry -> entry.isOfOneOf(inSight))
                                .toList(),
                        me);
            case Typed.NumberStart(var start) -> unmarked(entries.numberedFrom(start, inSight), me);
            case Typed.Household(var number) -> unmarked(entries.ofHousehold(number, inSight), me);
            case Typed.Born(var day) -> unmarked(entries.bornOn(day, inSight), me);
            case Typed.Phone(var start) -> unmarked(entries.reachedBy(start, inSight), me);
        };
    }

    private Results named(List<NameMatch.Part> words, Set<StaffId> inSight, @Nullable StaffId me, LocalDate today) {
        var found = names.find(words, inSight, me, today);
        return new Results(
                found.found().stream()
                        .map(one -> new Found(one.entry(), one.match().marks()))
                        .toList(),
                found.more());
    }

    private static Results unmarked(List<SearchEntry> entries, @Nullable StaffId me) {
        return new Results(
                entries.stream()
                        .sorted(Comparator.comparing(entry -> !Objects.equals(entry.counsellor(), me)))
                        .map(entry -> new Found(entry, List.of()))
                        .toList(),
                entries.size() == SearchEntries.MOST);
    }

    /** Colleagues who are clients are found by their own circle only. */
    private List<Found> withoutClosed(List<Found> found) {
        var closed = access.closedToMe(found.stream().map(Found::person).toList());
        return found.stream().filter(one -> !closed.contains(one.person())).toList();
    }

    private static List<Hit> hits(List<Found> found, @Nullable StaffId me, Map<StaffId, String> teams) {
        var households = new HashSet<String>();
        var hits = new ArrayList<Hit>();
        for (var one : found) {
            boolean again = one.entry.household() != null && !households.add(one.entry.household());
            hits.add(one.hit(again, one.isOf(me) ? null : team(one, teams)));
        }
        return hits;
    }

    private static String team(Found found, Map<StaffId, String> teams) {
        var counsellor = found.entry.counsellor();
        return counsellor == null ? "" : teams.getOrDefault(counsellor, "");
    }

    private record Results(List<Found> found, boolean more) {}

    private record Found(SearchEntry entry, List<Hit.Mark> marks) {

        PersonId person() {
            return entry.person();
        }

        boolean isOf(@Nullable StaffId colleague) {
            return Objects.equals(entry.counsellor(), colleague);
        }

        Hit hit(boolean sameHousehold, @Nullable String team) {
            var name = entry.name();
            return new Hit(
                    entry.person(),
                    entry.number(),
                    name == null ? null : name.full(),
                    entry.birthDate(),
                    marks,
                    sameHousehold,
                    team);
        }
    }
}
