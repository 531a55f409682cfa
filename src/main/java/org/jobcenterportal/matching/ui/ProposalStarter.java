package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.springframework.modulith.NamedInterface;

/**
 * How a proposal begins, told by the room that proposes: beside each person whom a job fits, and each job that fits a person. A
 * room contributes it as a bean and allows itself {@code matching :: proposing}; where there is none, nothing stands there.
 */
@NamedInterface("proposing")
public interface ProposalStarter {

    /**
     * The button with which somebody is proposed, or what has become of that; nothing where nobody can be.
     *
     * @param who as whom, or as what, the screen calls the other side, for the label of the button
     */
    Optional<Component> create(JobOfferId job, PersonId person, String who);
}
