package org.jobcenterportal.joboffers.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jobcenterportal.joboffers.JobDraft;
import org.springframework.modulith.NamedInterface;

/**
 * What another room shows beside a job, while somebody logs it and on its page: a card with its own heading of second
 * rank. A room contributes it as a bean and allows itself {@code joboffers :: panels}; what a panel asks of its services
 * they check again.
 */
@NamedInterface("panels")
public interface JobPanel {

    /** Smaller numbers stand first. */
    int order();

    /** The card, or nothing when it has nothing to say; asked again whenever something in the job has changed. */
    Optional<Component> create(JobDraft job);

    /** Whether it is about the job alone and stands below it on its page, so that both columns are of use. */
    default boolean standsBelow() {
        return false;
    }

    /** Whether it still has something to say of a job that is over. */
    default boolean looksBack() {
        return true;
    }
}
