package org.jobcenterportal.citizens;

import java.util.Optional;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which account belongs to whom. */
interface AccountLinks extends Repository<AccountLink, AccountLinkId> {

    Iterable<AccountLink> saveAllAndFlush(Iterable<AccountLink> links);

    @Query("select l.person from AccountLink l where l.account = :account")
    Optional<PersonId> personOf(AccountId account);
}
