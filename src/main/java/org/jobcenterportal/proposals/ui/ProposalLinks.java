package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.proposals.ProposalId;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class ProposalLinks {

    static final String PROPOSAL = "proposal";
    static final String LIST = "intern/vorschlaege";
    static final String ONE = LIST + "/:" + PROPOSAL;
    static final String RULES = LIST + "/regeln";
    static final String FIGURES = LIST + "/zahlen";
    static final String MINE = "meine/stellen";
    static final String MY_ONE = MINE + "/:" + PROPOSAL;

    private static final String CASES = "intern/faelle/";
    private static final String JOBS = "intern/stellen/";

    private ProposalLinks() {}

    static String one(ProposalId id) {
        return LIST + "/" + id.value();
    }

    /** Her own page of a job that was proposed to her. */
    static String mine(ProposalId id) {
        return MINE + "/" + id.value();
    }

    static String caseOf(CustomerNumber number) {
        return CASES + number.value();
    }

    static String job(UUID id) {
        return JOBS + id;
    }

    static Optional<ProposalId> proposal(RouteParameters parameters) {
        try {
            return parameters.get(PROPOSAL).map(UUID::fromString).map(ProposalId::new);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
