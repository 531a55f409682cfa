package org.jobcenterportal.employers;

import java.time.Clock;
import java.util.Collection;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over employers in bulk. */
@Service
@InternalUse
@Transactional
public class EmployersImport {

    private final EmployerBook book;
    private final Clock clock;

    EmployersImport(EmployerBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Adds employers with their sites and contacts, all of them new. */
    public void importEmployers(Collection<EmployerCard> cards) {
        book.add(cards, clock.instant());
    }
}
