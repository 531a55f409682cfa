package org.jobcenterportal.vault.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;

/** The addresses of this room's screens. They are German and stay. */
final class VaultLinks {

    static final String PERSON = "person";
    static final String VAULT = "intern/tresor/:" + PERSON;
    static final String MINE = "meine/notizen";

    private VaultLinks() {}

    static String vault(PersonId person) {
        return "intern/tresor/" + person.value();
    }

    /** Of whom an address speaks, if it can be anybody. */
    static Optional<PersonId> person(RouteParameters parameters) {
        try {
            return parameters.get(PERSON).map(UUID::fromString).map(PersonId::new);
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
