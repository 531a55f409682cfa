package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.identity.PublicAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where colleagues subscribe their own taken times, and revoke the secret address again (F62). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('equality-officer', 'counsellor', 'case-manager')")
public class CalendarFeeds {

    /** Where the feeds are, followed by the secret part and the ending. */
    public static final String PATH = "/kalender/";

    /** How an address of a feed ends. */
    public static final String ENDING = ".ics";

    private final FeedRegister register;
    private final CurrentColleague colleague;
    private final PublicAddress portal;
    private final Clock clock;

    CalendarFeeds(FeedRegister register, CurrentColleague colleague, PublicAddress portal, Clock clock) {
        this.register = register;
        this.colleague = colleague;
        this.portal = portal;
        this.clock = clock;
    }

    /** Since when the caller's address holds; empty if there is none. */
    public Optional<Instant> since() {
        return colleague.id().flatMap(register::since);
    }

    /** Makes a new address, told this once; an older one holds no longer. Empty for an account without a colleague. */
    public Optional<String> renew() {
        return colleague.id().map(own -> {
            var token = FeedToken.next();
            register.keep(own, token, clock.instant());
            return portal.of(PATH + token.value() + ENDING);
        });
    }

    /** The address holds no longer. */
    public boolean revoke() {
        return colleague.id().filter(register::forget).isPresent();
    }
}
