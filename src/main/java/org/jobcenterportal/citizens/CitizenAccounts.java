package org.jobcenterportal.citizens;

import java.util.Optional;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which account a person signs in: what she did with it before it was linked to her case is hers as well. */
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
}
