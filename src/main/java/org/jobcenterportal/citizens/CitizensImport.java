package org.jobcenterportal.citizens;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over households and their people in bulk: a stream of any length, in batches, never all in memory. */
@Service
@InternalUse
@Transactional
public class CitizensImport {

    private static final int HOUSEHOLDS_AT_ONCE = 1_000;

    private final JdbcTemplate database;
    private final Persons persons;
    private final AccountLinks links;
    private final LinkingLetters letters;
    private final LinkingKey key;
    private final List<PersonWatcher> watchers;
    private final Clock clock;

    CitizensImport(
            JdbcTemplate database,
            Persons persons,
            AccountLinks links,
            LinkingLetters letters,
            LinkingKey key,
            List<PersonWatcher> watchers,
            Clock clock) {
        this.database = database;
        this.persons = persons;
        this.links = links;
        this.letters = letters;
        this.key = key;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Whether no person is recorded yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !persons.existsBy();
    }

    /** The person who was recorded with this number. */
    @Transactional(readOnly = true)
    public Optional<PersonId> find(CustomerNumber number) {
        return persons.idOf(number.value());
    }

    /** Records households with their people, memberships and care situations; all or, on a failure, none. */
    public void importHouseholds(Stream<HouseholdDraft> households) {
        var today = OfficeTime.dayOf(clock.instant());
        households.gather(Gatherers.windowFixed(HOUSEHOLDS_AT_ONCE)).forEach(batch -> insert(batch, today));
    }

    /** Links accounts to persons that are recorded already. */
    public void importAccountLinks(Map<AccountId, PersonId> accounts) {
        var now = clock.instant();
        links.saveAllAndFlush(accounts.entrySet().stream()
                .map(link -> new AccountLink(link.getKey(), link.getValue(), now))
                .toList());
    }

    /** A letter with this code lies with somebody who has no account yet. */
    public void importLinkingCode(PersonId person, String code, Instant until) {
        letters.write(person, key.hash(new LinkingCode(code)), null, clock.instant(), until);
    }

    private void insert(List<HouseholdDraft> households, LocalDate today) {
        var people = households.stream()
                .flatMap(household -> household.members().stream())
                .toList();
        people.forEach(member -> member.person().requireBornBy(today));
        insert(PersonRows.INSERT, people, (row, member) -> PersonRows.bind(row, member.person()));
        insert(PersonRows.INSERT_CONTACT_TIME, PersonRows.contactTimes(people), PersonRows::bind);
        insert(HouseholdRows.INSERT, households, HouseholdRows::bind);
        insert(HouseholdRows.INSERT_MEMBER, HouseholdRows.memberships(households), HouseholdRows::bind);
        insert(HouseholdRows.INSERT_CARE, HouseholdRows.cares(people), HouseholdRows::bind);
        var recorded = people.stream().map(member -> member.person().id()).toList();
        watchers.forEach(watcher -> watcher.recorded(recorded));
    }

    private <T> void insert(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> binding) {
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows, rows.size(), binding);
        }
    }
}
