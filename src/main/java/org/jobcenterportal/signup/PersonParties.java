package org.jobcenterportal.signup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CitizenAccounts;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;

/** As whom a person may be signed up: as herself, and with her account from before it was linked to her case. */
@Component
class PersonParties {

    private final CitizenAccounts accounts;

    PersonParties(CitizenAccounts accounts) {
        this.accounts = accounts;
    }

    List<UUID> of(PersonId person) {
        return Stream.concat(Stream.of(person.value()), accounts.of(person).map(Holder::party).stream())
                .toList();
    }
}
