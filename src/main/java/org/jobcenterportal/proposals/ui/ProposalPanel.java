package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jobcenterportal.proposals.ProposalDetails;
import org.springframework.modulith.NamedInterface;

/**
 * What another room shows on the page of a proposal: a card with its own heading of second rank. A room contributes it as a
 * bean and allows itself {@code proposals :: panels}; what a panel asks of its services they check again.
 */
@NamedInterface("panels")
public interface ProposalPanel {

    /**
     * The card, or nothing when it has nothing to say.
     *
     * @param changed to be called when something has changed that the page shows
     */
    Optional<Component> create(ProposalDetails proposal, Runnable changed);
}
