package org.jobcenterportal.providing.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.assignments.AssignmentId;

/** The addresses of the provider's screens. They are German and stay. */
final class ProviderLinks {

    static final String ASSIGNMENT = "assignment";
    static final String START = "traeger";
    static final String ONE = START + "/teilnehmer/:" + ASSIGNMENT;

    private ProviderLinks() {}

    static String one(AssignmentId id) {
        return START + "/teilnehmer/" + id.value();
    }

    static Optional<AssignmentId> assignment(RouteParameters parameters) {
        try {
            return parameters.get(ASSIGNMENT).map(UUID::fromString).map(AssignmentId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
