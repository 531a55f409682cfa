package org.jobcenterportal.citizens;

import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.identity.Account;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person who is signed in: whoever owns something owns it by this id, never by one that a screen passes in. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class CurrentCitizen {

    private final CurrentUser user;
    private final JdbcClient database;

    CurrentCitizen(CurrentUser user, JdbcClient database) {
        this.user = user;
        this.database = database;
    }

    /** Empty for visitors, for staff, and for citizens whose account is not linked to a case. */
    public Optional<PersonId> id() {
        return user.account().map(Account::id).flatMap(this::linkedTo);
    }

    /** Asked at nearly every click, so that it takes the shortest way. */
    private Optional<PersonId> linkedTo(AccountId account) {
        return database.sql("select person_id from account_link where account_id = ?")
                .param(account.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }
}
