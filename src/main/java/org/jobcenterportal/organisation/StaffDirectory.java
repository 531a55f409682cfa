package org.jobcenterportal.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in the office, in which function and team, and who stands in for whom. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class StaffDirectory {

    private final Colleagues colleagues;
    private final Teams teams;
    private final StaffSights sights;
    private final Clock clock;

    StaffDirectory(Colleagues colleagues, Teams teams, StaffSights sights, Clock clock) {
        this.colleagues = colleagues;
        this.teams = teams;
        this.sights = sights;
        this.clock = clock;
    }

    /** The colleague who signs in with this account and works here today. */
    public Optional<StaffDetails> ofAccount(AccountId account) {
        return colleagues.workingOn(OfficeTime.dayOf(clock.instant()), account);
    }

    /** Who signs in or signed in with these accounts, also those who have left. */
    public Map<AccountId, StaffDetails> ofAccounts(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var names = accounts.stream().map(AccountId::value).toList();
        return colleagues.withAccounts(names).stream()
                .collect(toMap(StaffDetails::account, Function.identity(), (one, other) -> one));
    }

    /**
     * A number for each team, in the order in which the house got them. For those who may not know to which team somebody
     * goes: names like that of a team for the young say something about her.
     */
    public Map<TeamId, Integer> teamNumbers() {
        var numbers = new HashMap<TeamId, Integer>();
        teams.inOrder().forEach(team -> numbers.put(team, numbers.size() + 1));
        return Map.copyOf(numbers);
    }

    /** A colleague, also one who has left. */
    public StaffDetails get(StaffId id) {
        return colleagues.details(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no colleague " + id.value()));
    }

    /** Those of the given colleagues that exist. */
    public Map<StaffId, StaffDetails> all(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return colleagues.details(ids).stream().collect(toMap(StaffDetails::id, Function.identity()));
    }

    /** Who works in a team today. */
    public Set<StaffId> inTeam(TeamId team) {
        return Set.copyOf(colleagues.inTeamOn(OfficeTime.dayOf(clock.instant()), team));
    }

    /** Whose work the colleague sees who signs in with this account and works here today. */
    public Optional<StaffSight> sightOf(AccountId account) {
        return sights.on(OfficeTime.dayOf(clock.instant()), account);
    }

    /** Everybody who works here today, by family name. */
    public List<StaffDetails> everybody() {
        return colleagues.workingOn(OfficeTime.dayOf(clock.instant()));
    }

    /** Who stands in for whom on this day or later, by the last day. */
    public List<DeputyTerm> deputyTerms(LocalDate day) {
        var terms = colleagues.deputiesFrom(day);
        var people = all(terms.stream()
                .flatMap(term -> Stream.of(term.staff(), term.deputy()))
                .collect(toSet()));
        return terms.stream()
                .map(term -> new DeputyTerm(
                        people.get(term.staff()), people.get(term.deputy()), term.firstDay(), term.lastDay()))
                .toList();
    }

    /** For whom a colleague stands in on a day. */
    public Set<StaffId> representedBy(StaffId deputy, LocalDate day) {
        return Set.copyOf(colleagues.representedBy(deputy, day));
    }

    /** Who stands in for a colleague on a day. */
    public Set<StaffId> deputiesOf(StaffId colleague, LocalDate day) {
        return Set.copyOf(colleagues.deputiesOf(colleague, day));
    }
}
