package org.jobcenterportal.citizens;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which account is whose: what a person did with hers before it was linked to her case is hers as well. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class CitizenAccounts {

    private final JdbcClient database;

    CitizenAccounts(JdbcClient database) {
        this.database = database;
    }

    /** Empty while no account is linked to her. */
    public Optional<AccountId> of(PersonId person) {
        return database.sql("select account_id from account_link where person_id = ?")
                .param(person.value())
                .query((row, number) -> new AccountId(row.getString(1)))
                .optional();
    }

    /** Whose these accounts are; of those that are linked to nobody nothing. */
    public Map<AccountId, PersonId> ownersOf(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var owners = new HashMap<AccountId, PersonId>();
        database.sql("select account_id, person_id from account_link where account_id in (:accounts)")
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query(row -> {
                    owners.put(new AccountId(row.getString(1)), new PersonId(row.getObject(2, UUID.class)));
                });
        return owners;
    }
}
