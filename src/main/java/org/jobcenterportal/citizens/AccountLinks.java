package org.jobcenterportal.citizens;

import org.springframework.data.repository.Repository;

/** Which account belongs to whom. */
interface AccountLinks extends Repository<AccountLink, AccountLinkId> {

    Iterable<AccountLink> saveAllAndFlush(Iterable<AccountLink> links);
}
