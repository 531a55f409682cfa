package org.jobcenterportal.matching.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.matching.Line;
import org.springframework.modulith.NamedInterface;

/**
 * What can be asked and talked over beside a match, told by the room that does so. It contributes this as a bean and allows
 * itself {@code matching :: proposing}; where there is none, nothing stands there.
 */
@NamedInterface("proposing")
public interface MatchTalk {

    /**
     * For each line that nobody knows the way to have it cleared, or what was asked already; nothing where the reader knows whom
     * to ask herself.
     *
     * @param who as whom the screen calls the person, for the labels of the buttons
     */
    Function<Line, Optional<Component>> asking(JobOfferId job, PersonId person, String who);

    /**
     * The way to talk over with the employer what could be different about a job, as far as it is logged.
     *
     * @param what in words, with nobody in them
     */
    Optional<Component> discussing(JobDraft job, String what);
}
