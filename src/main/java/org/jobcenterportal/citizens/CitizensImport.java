package org.jobcenterportal.citizens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final Clock clock;

    CitizensImport(JdbcTemplate database, Persons persons, AccountLinks links, Clock clock) {
        this.database = database;
        this.persons = persons;
        this.links = links;
        this.clock = clock;
    }

    /** Whether no person is recorded yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !persons.existsBy();
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
    }

    private <T> void insert(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> binding) {
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows, rows.size(), binding);
        }
    }
}
